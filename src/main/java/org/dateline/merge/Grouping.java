package org.dateline.merge;

import java.util.List;

/**
 * Incidents, and the decisions that led to them.
 *
 * @param incidents sorted; every report is in one
 * @param decisions on pairs of reports that are or may be one, the likeliest first
 */
public record Grouping(List<Incident> incidents, List<Decision> decisions) {
    public Grouping {
        incidents = List.copyOf(incidents);
        decisions = List.copyOf(decisions);
    }
}
