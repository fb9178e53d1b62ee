package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Place;

/**
 * The entries that a mention's words could mean.
 *
 * @param evidence how the words led to them
 */
record Candidates(List<? extends Entry> entries, String evidence) {
    static final Candidates NONE = new Candidates(List.of(), "none");

    Candidates {
        entries = List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The place, when nothing else can be meant. */
    Optional<Place> onlyPlace() {
        return entries.size() == 1 && entries.get(0) instanceof Place place ? Optional.of(place) : Optional.empty();
    }
}
