package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that holds an article, found but not yet opened.
 *
 * @param name relative to what the user gave, with {@code /} between folders
 * @param sideFile {@code NAME.meta.json} beside it, when there is one
 */
public record InputFile(String name, Path path, Optional<Path> sideFile, MediaKind kind) {
    /**
     * Opens the file. Of a file beyond the limit no more is read than shows that it is.
     *
     * @throws UncheckedIOException naming the path that cannot be read
     */
    public Input open(ReadLimits limits) {
        return new Input(
                name, bytes(path, limits.maxBytes()), sideFile.map(side -> bytes(side, limits.maxBytes())), kind);
    }

    private static byte[] bytes(Path path, int limit) {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
