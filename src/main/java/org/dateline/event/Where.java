package org.dateline.event;

import java.util.Optional;
import org.dateline.gazetteer.Place;
import org.dateline.text.Span;

/**
 * Where something happened.
 *
 * @param phrase the words
 * @param name the usual English name, or the words when the place is unknown
 */
public record Where(Span phrase, String name, Optional<Place> place) {
    public WherePrecision precision() {
        return place.map(p -> WherePrecision.of(p.kind())).orElse(WherePrecision.UNKNOWN);
    }
}
