package org.dateline.merge;

import java.util.List;

/**
 * The place of a report.
 *
 * @param iri the place's IRI, or its name again if the gazetteer does not know it
 * @param name its folded name
 * @param known false if the gazetteer does not know it, so that it may lie anywhere
 * @param wide true for a country or region: too wide to tell one event from another by
 * @param containers IRIs of the places that contain it and are not wide themselves
 */
public record PlaceSummary(String iri, String name, boolean known, boolean wide, List<String> containers) {
    public PlaceSummary {
        containers = List.copyOf(containers);
    }

    /** Whether the two are one place, or one lies in the other; never for wide places. */
    boolean meets(PlaceSummary other) {
        return !wide
                && !other.wide
                && (iri.equals(other.iri) || containers.contains(other.iri) || other.containers.contains(iri));
    }

    /** Whether the gazetteer knows both and neither contains the other. */
    boolean isApartFrom(PlaceSummary other) {
        return known && other.known && !wide && !other.wide && !meets(other);
    }
}
