package org.dateline.event;

import java.util.Optional;
import org.dateline.gazetteer.Place;
import org.dateline.text.Span;

/**
 * Where something happened.
 *
 * @param phrase the words
 * @param name the usual English name, or the words when the place is unknown
 * @param precision how exactly the words place it: "near Mosul" less than "in Mosul"
 */
public record Where(Span phrase, String name, Optional<Place> place, WherePrecision precision) {

    /** At a place as a whole: as exact as naming a place of its kind is. */
    public Where(Span phrase, String name, Optional<Place> place) {
        this(phrase, name, place, place.map(p -> WherePrecision.of(p.kind())).orElse(WherePrecision.UNKNOWN));
    }
}
