package org.dateline.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.rdf.Iris;

/**
 * The folder of a store: a file that says what it is, the database, the kept texts. That file is written last and in one
 * step, so a folder with it is a whole store, and one without it holds nothing of worth.
 */
record StoreFolder(Path path) {
    /** Version of the layout; a change of it makes older stores unreadable. */
    static final int FORMAT = 1;

    private static final String MARKER = "dateline-store.properties";
    private static final String LOCK = "in-use";
    private static final Set<String> OURS = Set.of("tdb2", "texts", LOCK, MARKER + ".new");
    private static final String ELSEWHERE = "Give the folder of a store, or build a store there first.";

    Path database() {
        return path.resolve("tdb2");
    }

    Path texts() {
        return path.resolve("texts");
    }

    StoreLock lock() {
        return StoreLock.take(path.resolve(LOCK));
    }

    boolean isStore() {
        return Files.isRegularFile(path.resolve(MARKER));
    }

    /** Makes room for a store in a new or empty folder, or in what a creation that was cut short has left behind. */
    void prepare() {
        if (isStore()) {
            throw new StoreProblem(path + " is a store already", "Open it, or give another folder.");
        }
        try {
            Files.createDirectories(path);
            try (Stream<Path> entries = Files.list(path)) {
                List<String> others = entries.map(entry -> entry.getFileName().toString())
                        .filter(name -> !OURS.contains(name))
                        .sorted()
                        .toList();
                if (!others.isEmpty()) {
                    throw new StoreProblem(
                            path + " is neither empty nor a store: it holds " + others.get(0),
                            "Give a new or an empty folder.");
                }
            }
        } catch (IOException e) {
            throw new StoreProblem(
                    "No store can be made in " + path + ": " + e, "Give a folder that you may write to.", e);
        }
    }

    /** Empties the database's folder; only for folders without the mark of a store. */
    void clearUnfinished() {
        if (isStore()) {
            throw new IllegalArgumentException("not unfinished: " + path);
        }
        try {
            if (Files.exists(database())) {
                try (Stream<Path> files = Files.walk(database())) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(database());
        } catch (IOException e) {
            throw new UncheckedIOException(database().toString(), e);
        }
    }

    /**
     * What a store is.
     *
     * @param iris with the base that its IRIs have
     */
    record Mark(Iris iris, Keep keep) {}

    void mark(Iris iris, Keep keep) {
        String marker = "# A store of Dateline: made and changed by its commands only.\nformat=" + FORMAT + "\nbase="
                + iris.base() + "\nkeep=" + keep.code() + "\n";
        try {
            Path unfinished = path.resolve(MARKER + ".new");
            Files.writeString(unfinished, marker);
            Files.move(unfinished, path.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(path.resolve(MARKER).toString(), e);
        }
    }

    Mark check() {
        if (!Files.isDirectory(path)) {
            throw new StoreProblem("There is no store at " + path, ELSEWHERE);
        }
        if (!isStore()) {
            throw new StoreProblem(path + " is not a store: it has no " + MARKER, ELSEWHERE);
        }
        Properties marker = read();
        String format = marker.getProperty("format", "");
        if (!format.equals(Integer.toString(FORMAT))) {
            throw new StoreProblem(
                    "The store " + path + " has format '" + format + "'; this release reads format " + FORMAT,
                    "Build it anew with this release, or open it with the release that built it.");
        }
        if (!hasDatabase()) {
            throw new StoreProblem("The store " + path + " has lost its database", "Build it anew.");
        }
        return new Mark(iris(marker), keep(marker));
    }

    private Keep keep(Properties marker) {
        String code = marker.getProperty("keep", Keep.SENTENCES.code());
        return Keep.of(code)
                .orElseThrow(() -> new StoreProblem(
                        "The store " + path + " keeps '" + code + "', which no release knows", "Build it anew."));
    }

    private Iris iris(Properties marker) {
        String base = marker.getProperty("base", "");
        try {
            return new Iris(base);
        } catch (IllegalArgumentException e) {
            throw new StoreProblem("The store " + path + " has no proper base: '" + base + "'", "Build it anew.", e);
        }
    }

    private boolean hasDatabase() {
        if (!Files.isDirectory(database())) {
            return false;
        }
        try (Stream<Path> entries = Files.list(database())) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith("Data-"));
        } catch (IOException e) {
            throw new UncheckedIOException(database().toString(), e);
        }
    }

    private Properties read() {
        try (Reader in = Files.newBufferedReader(path.resolve(MARKER))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreProblem(
                    "Cannot read " + path.resolve(MARKER) + ": " + e, "Check the file, or build anew.", e);
        }
    }
}
