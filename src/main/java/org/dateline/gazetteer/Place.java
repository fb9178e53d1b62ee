package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A place.
 *
 * @param within id of the place that contains it
 * @param country ISO 3166 alpha-2 code
 * @param point where it lies, if a source gives coordinates
 */
public record Place(
        String id,
        String name,
        Kind kind,
        List<String> aliases,
        List<String> demonyms,
        Optional<String> within,
        Optional<String> country,
        Optional<Point> point,
        Links links)
        implements Entry {
    public Place {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
    }

    /** What kind of place, from the largest to the smallest. */
    public enum Kind {
        COUNTRY,
        REGION,
        GOVERNORATE,
        DISTRICT,
        AREA,
        RIVER,
        CITY,
        TOWN,
        VILLAGE,
        CAMP,
        CROSSING,
        NEIGHBOURHOOD
    }
}
