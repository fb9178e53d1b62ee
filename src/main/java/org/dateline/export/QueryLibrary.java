package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that the graph is asked most, as queries in the order of their names. */
public record QueryLibrary(List<SavedQuery> queries) {
    private static final String ENDING = ".rq";

    public QueryLibrary {
        queries = List.copyOf(queries);
    }

    /** The library that the program carries. */
    public static QueryLibrary shipped() {
        URL folder = QueryLibrary.class.getResource("/queries");
        if (folder == null) {
            return new QueryLibrary(List.of());
        }
        try {
            URI place = folder.toURI();
            if (!place.getScheme().equals("jar")) {
                return read(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath("/queries"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program has no readable place: " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query library in " + folder, e);
        }
    }

    /** All {@code .rq} files of a folder. */
    public static QueryLibrary read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new QueryLibrary(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(QueryLibrary::saved)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the queries in " + folder, e);
        }
    }

    private static SavedQuery saved(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return SavedQuery.of(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + file, e);
        }
    }
}
