package org.dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.text.Digest;

/**
 * What determines a reading besides the article: the release of the software, the models, the gazetteer, the rules and
 * the settings.
 *
 * @param version release of the software
 * @param configuration settings that change what is read, by name
 */
public record Pipeline(String version, List<Resource> resources, SortedMap<String, String> configuration) {
    /** The setting that says what is left out of graphs. */
    public static final String KEEP = "keep";

    /** The value of {@link #KEEP} with which sentences are told by their offsets only. */
    public static final String QUOTES = "quotes";

    private static final int ID_DIGITS = 12;

    public Pipeline {
        resources = resources.stream()
                .sorted(Comparator.comparing(Resource::line))
                .distinct()
                .toList();
        configuration = Collections.unmodifiableSortedMap(new TreeMap<>(configuration));
    }

    /** The same pipeline with one more setting. */
    public Pipeline with(String setting, String value) {
        SortedMap<String, String> settings = new TreeMap<>(configuration);
        settings.put(setting, value);
        return new Pipeline(version, resources, settings);
    }

    /** Whether its graphs hold the characters of sentences. */
    boolean quotesSentences() {
        return !QUOTES.equals(configuration.get(KEEP));
    }

    /** The release that is running. */
    public static String runningVersion() {
        return property("version").orElse("unknown");
    }

    /** The revision of the source code that is running, where the build of the program was told it. */
    public static Optional<String> runningCommit() {
        return property("commit").filter(commit -> commit.matches("[0-9a-f]{7,64}"));
    }

    private static Optional<String> property(String name) {
        try (InputStream in = Pipeline.class.getResourceAsStream("/dateline.properties")) {
            if (in == null) {
                throw new IllegalStateException("dateline.properties is missing from the class path");
            }
            Properties properties = new Properties();
            properties.load(in);
            return Optional.ofNullable(properties.getProperty(name));
        } catch (IOException e) {
            throw new UncheckedIOException("dateline.properties", e);
        }
    }

    /** One line for the release, each resource and each setting; equal pipelines have equal descriptions. */
    public String description() {
        StringBuilder lines = new StringBuilder("dateline " + version + "\n");
        resources.forEach(resource -> lines.append(resource.line()).append('\n'));
        configuration.forEach((name, value) ->
                lines.append("setting ").append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }

    public Digest digest() {
        return Digest.of(description());
    }

    /** Twelve hexadecimal digits that stand for this pipeline in names of graphs. */
    public String id() {
        return digest().head(ID_DIGITS);
    }
}
