package org.dateline.train;

import java.util.Set;

/**
 * How names are scored.
 *
 * @param overlap whether a name counts that shares a character with one of its kind; otherwise span and kind must be equal
 * @param documents which documents of a file are read, by their ordinal from 1
 * @param dropped kinds of the corpus that are left out, with whatever is found at their names
 */
public record NameMeasure(boolean overlap, Documents documents, Set<String> dropped) {
    public static final NameMeasure STRICT = new NameMeasure(false, Documents.ALL, Set.of());

    public NameMeasure {
        dropped = Set.copyOf(dropped);
    }

    /** Some of a file's documents: halves, so that one may be chosen on and the other kept for the end. */
    public enum Documents {
        ODD,
        EVEN,
        ALL;

        boolean take(int ordinal) {
            return this == ALL || (ordinal % 2 == 1) == (this == ODD);
        }
    }
}
