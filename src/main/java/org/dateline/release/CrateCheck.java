package org.dateline.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.article.Article;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.Keep;
import org.dateline.store.LoadedGraphs;
import org.dateline.store.Mismatch;
import org.dateline.store.Verifier;
import org.dateline.text.Digest;

/** Checks a release as it lies in a folder: each file against the manifest, then the graphs as those of a store. */
public final class CrateCheck {
    private static final String PROVENANCE = "graph/provenance";

    private final Path folder;
    private final List<Mismatch> mismatches = new ArrayList<>();

    public CrateCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * Files that are not as the manifest lists them come first; where a file of graphs cannot be read, nothing else is
     * checked.
     *
     * @param sources as for a store
     */
    public List<Mismatch> verify(Optional<Collection<Article>> sources) {
        checkFiles();
        SortedMap<String, CanonicalQuads> graphs;
        try {
            graphs = Contents.of(folder).graphs();
        } catch (IllegalArgumentException e) {
            add(folder.toString(), String.valueOf(e.getMessage()));
            return List.copyOf(mismatches);
        }
        Optional<Iris> iris = iris(graphs.keySet());
        if (iris.isEmpty()) {
            add(folder.toString(), "no graph of provenance among its graphs");
            return List.copyOf(mismatches);
        }
        DatasetGraph data = LoadedGraphs.of(graphs.values());
        mismatches.addAll(new Verifier(data, iris.get()).verify(sources));
        return List.copyOf(mismatches);
    }

    /** The base of the data, from the name of the graph of provenance. */
    public static Optional<Iris> iris(Set<String> graphs) {
        return graphs.stream()
                .filter(name -> name.matches("https?://.*/" + PROVENANCE))
                .map(name -> new Iris(name.substring(0, name.length() - PROVENANCE.length())))
                .findFirst();
    }

    /** What was kept of the texts when the graphs were made, as the settings of their pipelines tell. */
    public static Keep keep(SortedMap<String, CanonicalQuads> graphs) {
        Node quotes = Literals.string(Pipeline.KEEP + "=" + Pipeline.QUOTES);
        boolean set = graphs.values().stream()
                .flatMap(graph -> graph.quads().stream())
                .anyMatch(quad -> quad.getPredicate().equals(Vocabulary.SETTING)
                        && quad.getObject().equals(quotes));
        return set ? Keep.QUOTES : Keep.SENTENCES;
    }

    private void checkFiles() {
        SortedMap<String, String> listed = manifest();
        Set<String> present = files();
        listed.forEach((path, hash) -> {
            if (!present.contains(path)) {
                add(path, "listed in the manifest and missing");
            } else if (!Digest.of(bytes(folder.resolve(path))).hex().equals(hash)) {
                add(path, "listed with SHA-256 " + hash + ", found " + Digest.of(bytes(folder.resolve(path))));
            }
        });
        present.stream()
                .filter(path -> !listed.containsKey(path) && !path.equals(Crate.MANIFEST))
                .forEach(path -> add(path, "not listed in the manifest"));
    }

    private SortedMap<String, String> manifest() {
        SortedMap<String, String> listed = new TreeMap<>();
        Path file = folder.resolve(Crate.MANIFEST);
        if (!Files.isRegularFile(file)) {
            add(Crate.MANIFEST, "the manifest is missing");
            return listed;
        }
        for (String line :
                new String(bytes(file), StandardCharsets.UTF_8).lines().toList()) {
            if (line.matches("[0-9a-f]{64}  \\S.*")) {
                listed.put(line.substring(66), line.substring(0, 64));
            } else {
                add(Crate.MANIFEST, "no hash and path: " + line);
            }
        }
        return listed;
    }

    private Set<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> paths = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void add(String subject, String detail) {
        mismatches.add(new Mismatch("", Mismatch.Kind.FILE, subject, detail));
    }
}
