package org.dateline.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.text.Digest;

/**
 * A release in a folder: each graph as compressed N-Quads in canonical order, what describes and explains them, and a
 * manifest of hashes in the form of {@code sha256sum}. The same store gives the same files.
 */
public final class Crate {
    static final String GRAPHS = "graphs";
    static final String MANIFEST = "manifest.sha256";
    static final String METADATA = "ro-crate-metadata.json";

    private final Path folder;
    private final SortedMap<String, Digest> manifest = new TreeMap<>();

    private Crate(Path folder) {
        this.folder = folder;
    }

    /** Whether the folder looks like a release. */
    public static boolean isCrate(Path folder) {
        return Files.isRegularFile(folder.resolve(METADATA)) && Files.isDirectory(folder.resolve(GRAPHS));
    }

    /**
     * Writes a release.
     *
     * @param folder new or empty
     * @param extras what else goes into it, by path: ontology, queries, licence
     * @throws IllegalArgumentException when something stands in the folder already
     */
    public static Summary write(Contents contents, Iris iris, Map<String, byte[]> extras, Path folder) {
        Crate crate = new Crate(folder);
        crate.prepare();
        SortedMap<String, CanonicalQuads> graphs = contents.graphs();
        Statistics statistics = Statistics.of(graphs, iris);
        graphs.forEach((name, quads) -> crate.put(GRAPHS + "/" + fileName(name), compressed(quads.bytes())));
        extras.forEach(crate::put);
        crate.put("void.ttl", new Description(iris, statistics).turtle());
        crate.put(METADATA, new CrateMetadata(statistics).json(crate.manifest.keySet()));
        crate.putManifest();
        return new Summary(graphs.size(), statistics.quads(), crate.manifest.size() + 1);
    }

    /** How large a release is. */
    public record Summary(int graphs, long quads, int files) {}

    /** The part of a graph's name that tells it from others, as a file name. */
    static String fileName(String graph) {
        return graph.replaceFirst("^.*?/(?:id/publication|graph)/", "").replaceAll("[^A-Za-z0-9._-]+", "-") + ".nq.gz";
    }

    private void prepare() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> held = Files.list(folder)) {
                if (held.findAny().isPresent()) {
                    throw new IllegalArgumentException(folder + " is not empty");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private void put(String path, byte[] content) {
        if (manifest.containsKey(path)) {
            throw new IllegalArgumentException("two things of one name in a release: " + path);
        }
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        manifest.put(path, Digest.of(content));
    }

    private void putManifest() {
        StringBuilder lines = new StringBuilder();
        manifest.forEach(
                (path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
        try {
            Files.write(folder.resolve(MANIFEST), lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(MANIFEST).toString(), e);
        }
    }

    /** Java writes neither a name nor a time into the header, so equal content gives equal bytes. */
    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory", e);
        }
        return out.toByteArray();
    }
}
