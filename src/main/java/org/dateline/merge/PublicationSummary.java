package org.dateline.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a publication matters for the incidents that it tells of.
 *
 * @param text IRI of the text that it carries
 * @param agencies IRIs of the agencies that it credits, and of its publisher
 * @param reports sorted by IRI
 */
public record PublicationSummary(
        String iri,
        String text,
        Optional<LocalDate> published,
        Set<String> agencies,
        TextTraits traits,
        List<ReportSummary> reports)
        implements Comparable<PublicationSummary> {
    private static final int MOST_COUNTED = 3;
    private static final Comparator<ReportSummary> MOST_HARM_THEN_FIRST = Comparator.<ReportSummary>comparingInt(
                    report -> -Math.min(MOST_COUNTED, report.harms()))
            .thenComparingInt(ReportSummary::position)
            .thenComparing(ReportSummary::iri);

    public PublicationSummary {
        agencies = Set.copyOf(agencies);
        reports = reports.stream().sorted().toList();
        for (ReportSummary report : reports) {
            if (!report.publication().equals(iri)) {
                throw new IllegalArgumentException("report " + report.iri() + " of another publication than " + iri);
            }
        }
    }

    /**
     * The report that the text is mainly about, to which its names and wording belong: the one with most figures of dead
     * and wounded, and of these the first; never a total.
     */
    public Optional<ReportSummary> lead() {
        return reports.stream().filter(report -> !report.aggregate()).min(MOST_HARM_THEN_FIRST);
    }

    /** All claims on single events. */
    List<ClaimSummary> claimsOnEvents() {
        return reports.stream()
                .filter(report -> !report.aggregate())
                .flatMap(report -> report.claims().stream())
                .toList();
    }

    /** The reports that repetitions of claims make one with this one, itself among them. */
    public List<ReportSummary> toldAgain(ReportSummary report) {
        return Account.of(reports).stream()
                .filter(account -> account.reports().contains(report))
                .flatMap(account -> account.reports().stream())
                .toList();
    }

    @Override
    public int compareTo(PublicationSummary other) {
        return iri.compareTo(other.iri);
    }
}
