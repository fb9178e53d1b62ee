package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which lines of a file of pages are read, and how many at a time. */
final class Pages {
    @Parameters(paramLabel = "FILE", description = "The pages.")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "N", description = "The first line, from 0 (default: 0).")
    private int from;

    @Option(names = "--to", paramLabel = "N", description = "The line before which to stop (default: the end).")
    private int to = Integer.MAX_VALUE;

    @Option(names = "--threads", paramLabel = "N", description = "Pages read at a time (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Refuses a file that is not there, and lines or threads that read nothing. */
    void check() {
        if (!Files.isRegularFile(file)) {
            throw Problem.misuse("there is no file " + file, "check the path");
        }
        if (threads < 1 || from < 0 || to <= from) {
            throw Problem.misuse(
                    "--threads " + threads + ", --from " + from + ", --to " + to + " read nothing",
                    "give threads of 1 or more, and lines in order");
        }
    }

    Path file() {
        return file;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int threads() {
        return threads;
    }
}
