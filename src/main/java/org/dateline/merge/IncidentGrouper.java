package org.dateline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * From reports to incidents. Rather two incidents that are one than one that is two: where a set of reports that may be
 * one holds two that are not ("Baghdad" beside two of its quarters), only those of equal place and days are joined, and
 * where that is not clear either, none. The result does not depend on the order of the reports.
 */
public final class IncidentGrouper {

    /** Every report is in exactly one incident; incidents are sorted. */
    public List<Incident> group(Collection<ReportSummary> reports) {
        List<ReportSummary> sorted = reports.stream().sorted().distinct().toList();
        List<Account> accounts = Accounts.of(sorted);
        List<Incident> incidents = new ArrayList<>();
        for (List<Account> candidates : joined(accounts, Sameness::mayBeOne)) {
            if (areAllRelated(candidates, Sameness::mayBeOne)) {
                incidents.add(incident(candidates));
            } else {
                incidents.addAll(groupStrictly(candidates));
            }
        }
        return incidents.stream().sorted().toList();
    }

    private static List<Incident> groupStrictly(List<Account> candidates) {
        List<Incident> incidents = new ArrayList<>();
        for (List<Account> likely : joined(candidates, Sameness::seemOne)) {
            if (areAllRelated(likely, Sameness::seemOne)) {
                incidents.add(incident(likely));
            } else {
                likely.forEach(account -> incidents.add(incident(List.of(account))));
            }
        }
        return incidents;
    }

    private static Incident incident(List<Account> accounts) {
        return new Incident(
                accounts.stream().flatMap(account -> account.reports().stream()).toList());
    }

    private static boolean areAllRelated(List<Account> accounts, BiPredicate<ReportSummary, ReportSummary> relation) {
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                if (!accounts.get(i).isRelated(accounts.get(j), relation)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<List<Account>> joined(
            List<Account> accounts, BiPredicate<ReportSummary, ReportSummary> relation) {
        DisjointSets sets = new DisjointSets(accounts.size());
        for (List<Integer> near : neighbourhoods(accounts)) {
            for (int i = 0; i < near.size(); i++) {
                for (int j = i + 1; j < near.size(); j++) {
                    joinIfRelated(accounts, near.get(i), near.get(j), sets, relation);
                }
            }
        }
        return sets.sets().stream()
                .map(set -> set.stream().map(accounts::get).toList())
                .toList();
    }

    private static void joinIfRelated(
            List<Account> accounts,
            int one,
            int other,
            DisjointSets sets,
            BiPredicate<ReportSummary, ReportSummary> relation) {
        if (sets.find(one) != sets.find(other) && accounts.get(one).isRelated(accounts.get(other), relation)) {
            sets.join(one, other);
        }
    }

    /** Accounts that share a kind, a day and a place or container; no others need comparing. */
    private static Collection<List<Integer>> neighbourhoods(List<Account> accounts) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            int account = i;
            accounts.get(i).reports().stream()
                    .flatMap(report -> keys(report).stream())
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(account));
        }
        return byKey.values();
    }

    private static List<String> keys(ReportSummary report) {
        if (report.place().isEmpty() || report.period().isEmpty()) {
            return List.of();
        }
        PlaceSummary place = report.place().get();
        if (report.aggregate()) {
            return List.of(report.type() + " " + report.period().get() + " " + place.iri());
        }
        Optional<String> family = EventFamily.of(report.type());
        if (family.isEmpty() || place.wide() || !Sameness.isKnownToAWeek(report)) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        LocalDate last = report.period().get().end();
        for (LocalDate day = report.period().get().start(); !day.isAfter(last); day = day.plusDays(1)) {
            keys.add(family.get() + " " + day + " " + place.iri());
            for (String container : place.containers()) {
                keys.add(family.get() + " " + day + " " + container);
            }
        }
        return keys;
    }
}
