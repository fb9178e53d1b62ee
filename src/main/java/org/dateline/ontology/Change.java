package org.dateline.ontology;

import java.util.List;

/**
 * What changed with one version.
 *
 * @param heading version and day
 * @param items paragraphs and bullets, each as pieces of words and of code
 */
record Change(String heading, List<List<Piece>> items) {

    /** Words, or a piece of code among them. */
    record Piece(boolean code, String words) {}
}
