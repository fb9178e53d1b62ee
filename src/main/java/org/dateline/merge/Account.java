package org.dateline.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Reports that are one by construction: a text that several outlets carry tells of the same event in each, and claims
 * that repeat each other inside a publication are about one event.
 */
record Account(List<ReportSummary> reports) {
    Account {
        reports = reports.stream().sorted().toList();
    }

    /** Whether any report of this one and any of the other stand in that relation, and no publication tells them apart. */
    boolean isRelated(Account other, BiPredicate<ReportSummary, ReportSummary> relation) {
        return !sharesText(other)
                && reports.stream().anyMatch(one -> other.reports.stream().anyMatch(two -> relation.test(one, two)));
    }

    /** One text tells of two accounts only when it means two events. */
    private boolean sharesText(Account other) {
        Set<String> own = reports.stream().map(ReportSummary::text).collect(Collectors.toCollection(HashSet::new));
        return other.reports.stream().map(ReportSummary::text).anyMatch(own::contains);
    }
}
