package org.dateline.merge;

import java.util.List;

/** What one or more reports are about; the reports are sorted by IRI. */
public record Incident(List<ReportSummary> reports) implements Comparable<Incident> {
    public Incident {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an incident without reports");
        }
        reports = reports.stream().sorted().toList();
    }

    /** The report with the smallest IRI, which names the incident. */
    public ReportSummary smallest() {
        return reports.get(0);
    }

    @Override
    public int compareTo(Incident other) {
        return smallest().compareTo(other.smallest());
    }
}
