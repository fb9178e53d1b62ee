package org.dateline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Claims of different texts on one incident that contradict each other: the same harm to comparable victims, and either
 * no number agrees with both, or one denies what the other affirms.
 */
public final class ConflictFinder {

    /** Sorted, each pair once. */
    public List<Conflict> find(Incident incident) {
        Set<Conflict> conflicts = new TreeSet<>();
        List<ReportSummary> reports = incident.reports();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                if (!reports.get(i).text().equals(reports.get(j).text())) {
                    addConflicts(wholes(reports.get(i)), wholes(reports.get(j)), conflicts);
                }
            }
        }
        return List.copyOf(conflicts);
    }

    /** Subsets and items of totals speak of some of the victims only; repetitions are told by what they repeat. */
    private static List<ClaimSummary> wholes(ReportSummary report) {
        return report.claims().stream()
                .filter(claim -> !claim.partial() && claim.repeats().isEmpty() && claim.saysHowMany())
                .toList();
    }

    private static void addConflicts(List<ClaimSummary> ones, List<ClaimSummary> others, Set<Conflict> conflicts) {
        List<Conflict> found = new ArrayList<>();
        for (ClaimSummary one : ones) {
            others.stream()
                    .filter(other -> contradict(one, other))
                    .forEach(other -> found.add(Conflict.between(one, other)));
        }
        conflicts.addAll(found);
    }

    private static boolean contradict(ClaimSummary one, ClaimSummary other) {
        if (!one.isOfSameVictims(other)) {
            return false;
        }
        boolean agree = one.agreesWith(other);
        return one.affirmed() && other.affirmed() ? !agree : one.affirmed() != other.affirmed() && agree;
    }
}
