package org.dateline.merge;

import java.util.List;

/**
 * Incidents, and the decisions that led to them.
 *
 * @param incidents sorted; every report is in one
 * @param decisions on pairs of reports that are or may be one, the likeliest first
 * @param copies pairs of publications of which one copies the other
 */
public record Grouping(List<Incident> incidents, List<Decision> decisions, List<Copy> copies) {
    public Grouping {
        incidents = List.copyOf(incidents);
        decisions = List.copyOf(decisions);
        copies = List.copyOf(copies);
    }
}
