package org.dateline.merge;

import java.util.Optional;
import org.dateline.time.DatePrecision;
import org.dateline.time.Period;

/** Whether two reports of different texts may be, or surely seem, about one incident. */
final class Sameness {
    private Sameness() {}

    /** One family of types, places that are one or contain each other, days that overlap and are known to a week. */
    static boolean mayBeOne(ReportSummary one, ReportSummary other) {
        if (one.aggregate() || other.aggregate()) {
            return areOneTotal(one, other);
        }
        return areOfOneFamily(one, other) && overlap(one, other) && meet(one, other);
    }

    /** As {@link #mayBeOne}, and places and days are equal. */
    static boolean seemOne(ReportSummary one, ReportSummary other) {
        return mayBeOne(one, other) && haveSamePlace(one, other) && haveSamePeriod(one, other);
    }

    private static boolean areOneTotal(ReportSummary one, ReportSummary other) {
        return one.aggregate()
                && other.aggregate()
                && one.type().equals(other.type())
                && haveSamePlace(one, other)
                && haveSamePeriod(one, other);
    }

    private static boolean haveSamePlace(ReportSummary one, ReportSummary other) {
        return one.place().isPresent()
                && one.place().map(PlaceSummary::iri).equals(other.place().map(PlaceSummary::iri));
    }

    private static boolean haveSamePeriod(ReportSummary one, ReportSummary other) {
        return one.period().isPresent() && one.period().equals(other.period());
    }

    private static boolean areOfOneFamily(ReportSummary one, ReportSummary other) {
        Optional<String> family = EventFamily.of(one.type());
        return family.isPresent() && family.equals(EventFamily.of(other.type()));
    }

    private static boolean overlap(ReportSummary one, ReportSummary other) {
        if (!isKnownToAWeek(one) || !isKnownToAWeek(other)) {
            return false;
        }
        Period first = one.period().orElseThrow();
        Period second = other.period().orElseThrow();
        return !first.end().isBefore(second.start()) && !second.end().isBefore(first.start());
    }

    static boolean isKnownToAWeek(ReportSummary report) {
        DatePrecision precision = report.period().map(DatePrecision::of).orElse(DatePrecision.UNKNOWN);
        return precision == DatePrecision.DAY || precision == DatePrecision.FEW_DAYS || precision == DatePrecision.WEEK;
    }

    private static boolean meet(ReportSummary one, ReportSummary other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().meets(other.place().get());
    }
}
