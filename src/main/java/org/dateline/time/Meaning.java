package org.dateline.time;

import java.util.Optional;

/** What a date phrase means, still to be seen from a day of publication. */
@FunctionalInterface
interface Meaning {
    /** The days meant, or empty when {@code reference} does not tell. */
    Optional<Period> seenFrom(Reference reference);

    /** A phrase that means the same days whoever reads it. */
    static Meaning always(Period period) {
        return reference -> Optional.of(period);
    }

    /** A phrase that is about time but tells no days. */
    static Meaning untold() {
        return reference -> Optional.empty();
    }
}
