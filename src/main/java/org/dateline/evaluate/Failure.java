package org.dateline.evaluate;

/**
 * One thing that was read otherwise than a careful reader reads it.
 *
 * @param kind what kinds of failure are counted by
 * @param gold what the reader found; empty when nothing
 * @param read what the program found; empty when nothing
 * @param sentence where, in one line
 */
record Failure(String article, String kind, String gold, String read, String sentence) {
    Failure {
        sentence = sentence.replaceAll("\\s+", " ");
    }

    /** One line: its parts with tabs between them. */
    String line() {
        return String.join("\t", article, kind, gold, read, sentence);
    }
}
