package org.dateline.merge;

import java.util.List;

/**
 * The place of a report.
 *
 * @param wide true for a country or region: too wide to tell one event from another by
 * @param containers IRIs of the places that contain it and are not wide themselves
 */
public record PlaceSummary(String iri, boolean wide, List<String> containers) {
    public PlaceSummary {
        containers = List.copyOf(containers);
    }

    /** Whether the two are one place, or one lies in the other; never for wide places. */
    boolean meets(PlaceSummary other) {
        return !wide
                && !other.wide
                && (iri.equals(other.iri) || containers.contains(other.iri) || other.containers.contains(iri));
    }
}
