package org.dateline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reports that are one by construction: a text that several outlets carry tells of the same event in each, and claims
 * that repeat each other inside a publication are about one event.
 *
 * @param reports sorted
 */
record Account(List<ReportSummary> reports) implements Comparable<Account> {
    Account {
        reports = reports.stream().sorted().toList();
    }

    /** Joins reports into accounts; every report is in one. */
    static List<Account> of(List<ReportSummary> reports) {
        List<ReportSummary> sorted = reports.stream().sorted().toList();
        DisjointSets sets = new DisjointSets(sorted.size());
        joinCopies(sorted, sets);
        joinRepeats(sorted, sets);
        return sets.sets().stream()
                .map(set -> new Account(set.stream().map(sorted::get).toList()))
                .toList();
    }

    private static void joinCopies(List<ReportSummary> reports, DisjointSets sets) {
        Map<String, Integer> firstByName = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Integer first = firstByName.putIfAbsent(reports.get(i).nameInText(), i);
            if (first != null) {
                sets.join(first, i);
            }
        }
    }

    private static void joinRepeats(List<ReportSummary> reports, DisjointSets sets) {
        Map<String, Integer> reportOfClaim = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (ClaimSummary claim : reports.get(i).claims()) {
                reportOfClaim.put(claim.iri(), i);
            }
        }
        for (int i = 0; i < reports.size(); i++) {
            for (ClaimSummary claim : reports.get(i).claims()) {
                Integer repeated = claim.repeats().map(reportOfClaim::get).orElse(null);
                if (repeated != null) {
                    sets.join(repeated, i);
                }
            }
        }
    }

    /** One report for each that a text has, whoever carries the text. */
    List<ReportSummary> distinct() {
        Map<String, ReportSummary> byName = new TreeMap<>();
        reports.forEach(report -> byName.putIfAbsent(report.nameInText(), report));
        return new ArrayList<>(byName.values());
    }

    /** One text tells of two accounts only when it means two events. */
    boolean sharesText(Account other) {
        Set<String> own = reports.stream().map(ReportSummary::text).collect(Collectors.toSet());
        return other.reports.stream().map(ReportSummary::text).anyMatch(own::contains);
    }

    @Override
    public int compareTo(Account other) {
        return reports.get(0).compareTo(other.reports.get(0));
    }
}
