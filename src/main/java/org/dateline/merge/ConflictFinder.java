package org.dateline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Claims on one incident that contradict each other: the same harm to comparable victims, and either no number agrees
 * with both, or one denies what the other affirms. Inside one text only different claimants contradict each other.
 */
public final class ConflictFinder {

    /** Sorted, each pair once. */
    public List<Conflict> find(Incident incident) {
        Set<Conflict> conflicts = new TreeSet<>();
        List<ReportSummary> reports = incident.reports();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i; j < reports.size(); j++) {
                boolean oneText = reports.get(i).text().equals(reports.get(j).text());
                addConflicts(wholes(reports.get(i)), wholes(reports.get(j)), oneText, conflicts);
            }
        }
        return List.copyOf(conflicts);
    }

    /** Subsets and single victims are some of the victims only; repetitions are told by what they repeat. */
    private static List<ClaimSummary> wholes(ReportSummary report) {
        return report.claims().stream()
                .filter(claim ->
                        !claim.partial() && claim.repeats().isEmpty() && claim.saysHowMany() && claim.isOfSeveral())
                .toList();
    }

    private static void addConflicts(
            List<ClaimSummary> ones, List<ClaimSummary> others, boolean oneText, Set<Conflict> conflicts) {
        List<Conflict> found = new ArrayList<>();
        for (ClaimSummary one : ones) {
            others.stream()
                    .filter(other -> !oneText || one.isOfOtherVoices(other))
                    .filter(other -> contradict(one, other))
                    .forEach(other -> found.add(Conflict.between(one, other)));
        }
        conflicts.addAll(found);
    }

    private static boolean contradict(ClaimSummary one, ClaimSummary other) {
        if (!one.isOfSameVictims(other)) {
            return false;
        }
        return one.affirmed() && other.affirmed()
                ? one.disagreesWith(other)
                : one.affirmed() != other.affirmed() && one.agreesWith(other);
    }
}
