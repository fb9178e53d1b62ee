package org.dateline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins reports that are one by construction into accounts. */
final class Accounts {
    private Accounts() {}

    /** @param reports sorted */
    static List<Account> of(List<ReportSummary> reports) {
        DisjointSets sets = new DisjointSets(reports.size());
        joinCopies(reports, sets);
        joinRepeats(reports, sets);
        List<Account> accounts = new ArrayList<>();
        sets.sets()
                .forEach(set ->
                        accounts.add(new Account(set.stream().map(reports::get).toList())));
        return accounts;
    }

    private static void joinCopies(List<ReportSummary> reports, DisjointSets sets) {
        Map<String, Integer> firstByName = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            ReportSummary report = reports.get(i);
            Integer first = firstByName.putIfAbsent(report.text() + " " + report.nameInPublication(), i);
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
}
