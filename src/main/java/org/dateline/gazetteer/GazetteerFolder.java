package org.dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The bytes of a gazetteer's tables.
 *
 * @param name what its files are called by in faults
 * @param tables bytes by file name, such as {@code places.tsv}; any of the four may be missing
 */
public record GazetteerFolder(String name, SortedMap<String, byte[]> tables) {
    private static final String SHIPPED = "data/gazetteer";

    public GazetteerFolder {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** The gazetteer that comes with the program. */
    public static GazetteerFolder shipped() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (Table table : Table.values()) {
            tables.put(table.fileName(), resource(SHIPPED + "/" + table.fileName()));
        }
        return new GazetteerFolder(SHIPPED, tables);
    }

    /** The {@code .tsv} files of a folder; an unreadable folder is an {@link UncheckedIOException} that names it. */
    public static GazetteerFolder at(Path folder) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (Path file : tableFiles(folder)) {
            tables.put(file.getFileName().toString(), bytes(file));
        }
        return new GazetteerFolder(folder.toString().replace('\\', '/'), tables);
    }

    private static List<Path> tableFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer folder cannot be read: " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer file cannot be read: " + file, e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = GazetteerFolder.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
