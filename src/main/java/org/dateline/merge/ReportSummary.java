package org.dateline.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.DatePrecision;
import org.dateline.time.Period;

/**
 * What of a report matters for its incident.
 *
 * @param iri the report's IRI, which begins with its publication's
 * @param type code of the event type
 * @param period the days, if they are known
 * @param position where in the text it is told, for order only
 * @param parties IRIs or names of those who take part
 */
public record ReportSummary(
        String iri,
        String type,
        boolean aggregate,
        Optional<PlaceSummary> place,
        Optional<Period> period,
        int position,
        String publication,
        String text,
        Set<String> parties,
        List<ClaimSummary> claims)
        implements Comparable<ReportSummary> {
    public ReportSummary {
        parties = Set.copyOf(parties);
        claims = List.copyOf(claims);
        if (!iri.startsWith(publication)) {
            throw new IllegalArgumentException("report " + iri + " of another publication than " + publication);
        }
    }

    /** Its name inside its text: equal for one report of a text that two outlets carry. */
    public String nameInText() {
        return text + " " + iri.substring(publication.length());
    }

    /** The days, if they are known to a week. */
    Optional<Period> days() {
        return period.filter(days -> DatePrecision.of(days).compareTo(DatePrecision.WEEK) <= 0);
    }

    /** The place, unless it is too wide to tell one event from another by. */
    Optional<PlaceSummary> narrowPlace() {
        return place.filter(where -> !where.wide());
    }

    /** How many claims of dead or wounded it has. */
    int harms() {
        return (int) claims.stream().filter(ClaimSummary::isOfBodilyHarm).count();
    }

    @Override
    public int compareTo(ReportSummary other) {
        return iri.compareTo(other.iri);
    }
}
