package org.dateline.merge;

import java.util.List;
import java.util.Optional;
import org.dateline.time.Period;

/**
 * What of a report matters for its incident.
 *
 * @param iri the report's IRI, which begins with its publication's
 * @param type code of the event type
 * @param period the days, if they are known
 * @param text IRI of the text that the publication carries
 */
public record ReportSummary(
        String iri,
        String type,
        boolean aggregate,
        Optional<PlaceSummary> place,
        Optional<Period> period,
        String publication,
        String text,
        List<ClaimSummary> claims)
        implements Comparable<ReportSummary> {
    public ReportSummary {
        claims = List.copyOf(claims);
        if (!iri.startsWith(publication)) {
            throw new IllegalArgumentException("report " + iri + " of another publication than " + publication);
        }
    }

    /** Its name inside its publication: equal for one report of a text that two outlets carry. */
    String nameInPublication() {
        return iri.substring(publication.length());
    }

    @Override
    public int compareTo(ReportSummary other) {
        return iri.compareTo(other.iri);
    }
}
