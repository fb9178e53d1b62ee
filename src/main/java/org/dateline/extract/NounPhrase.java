package org.dateline.extract;

import java.util.Optional;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;

/**
 * A noun phrase at words {@code [from, to)}.
 *
 * @param head index of the last noun for persons; -1 when there is none
 * @param person false when the words are of a thing
 * @param inner harm that an adjective inside tells
 */
record NounPhrase(
        int from, int to, int head, VictimCategory category, boolean plural, boolean person, Optional<Harm> inner) {
    static final NounPhrase EMPTY = new NounPhrase(0, 0, -1, VictimCategory.UNKNOWN, false, true, Optional.empty());

    boolean isEmpty() {
        return to == from;
    }

    boolean isPerson() {
        return person && head >= 0;
    }
}
