package org.dateline.train;

import java.nio.file.Path;

/** What is wrong with a line of a corpus, as file:line: what. */
final class Misread {
    private Misread() {}

    /** @param line the number of the line, from 1 */
    static IllegalArgumentException at(Path file, int line, String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
