package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A place.
 *
 * @param within id of the place that contains it
 * @param country ISO 3166 alpha-2 code
 * @param point where it lies, if a source gives coordinates
 * @param population of how many inhabitants; 0 when unknown
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
        Links links,
        long population)
        implements Entry {
    public Place {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
    }

    /** A place of unknown population. */
    public Place(
            String id,
            String name,
            Kind kind,
            List<String> aliases,
            List<String> demonyms,
            Optional<String> within,
            Optional<String> country,
            Optional<Point> point,
            Links links) {
        this(id, name, kind, aliases, demonyms, within, country, point, links, 0);
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
