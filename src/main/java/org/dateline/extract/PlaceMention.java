package org.dateline.extract;

import org.dateline.event.Where;
import org.dateline.event.WherePrecision;

/**
 * A place that a sentence names, at words {@code [from, to)}.
 *
 * @param standing what part it plays there
 */
record PlaceMention(Where where, int from, int to, Standing standing) {

    /** What part a named place plays in its sentence, from the one that says where something happened to the one that does not. */
    enum Standing {
        /** "in Mosul", "near the town of Haditha" */
        SCENE(40),
        /** "shelled Homs", "the siege of Homs" */
        TARGET(36),
        /** "Raqqa: a detainee died", the head of a list item */
        HEAD(34),
        /** "ten miles south of Mosul" */
        BEARING(32),
        /** "the Kabul hotel bombing" */
        DEED(26),
        /** named without any word that places something there */
        BARE(0),
        /** "Mosul police", "the ministry in Mosul", "MOSUL (Agency) -": what a report is about, if nothing says it better */
        HINT(-20),
        /** "fled from Mosul": where those who were driven out or led away had been */
        LEFT(-25),
        /** "flown to Mosul", "had lived in Mosul", "a hospital in Mosul" */
        AWAY(-30);

        private final int weight;

        Standing(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    boolean isKnown() {
        return where.place().isPresent();
    }

    /** How coarse the place is: 1 for a settlement, 6 for a country. */
    int coarseness() {
        return where.precision() == WherePrecision.UNKNOWN
                ? 2
                : where.precision().ucdp().orElseThrow();
    }
}
