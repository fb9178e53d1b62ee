package org.dateline.gazetteer;

/**
 * Something wrong in a gazetteer's file.
 *
 * @param line counted from 1; 0 when the fault is the file's as a whole
 */
public record Fault(String file, int line, String what, String remedy) {
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + what + "; " + remedy;
    }
}
