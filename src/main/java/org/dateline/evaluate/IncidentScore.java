package org.dateline.evaluate;

import java.util.List;

/**
 * How well pages are grouped by what they are about.
 *
 * @param pages how many were grouped
 * @param silent how many of them tell of no event, as they were read, so that each stays alone
 * @param rows ways of grouping with their scores, the program's own first
 * @param errors pages that were put together or kept apart wrongly, a line each
 */
public record IncidentScore(int pages, int incidents, int silent, List<Row> rows, List<String> errors) {
    public IncidentScore {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** A way of grouping, its score on all pages, and on those of 400 characters or more. */
    public record Row(String name, BCubed all, BCubed whole) {}
}
