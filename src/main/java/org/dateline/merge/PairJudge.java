package org.dateline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges which reports of two publications tell of one event. What it says follows from the two alone, so that no third
 * article changes it.
 */
public final class PairJudge {
    private final SamenessTable table;

    public PairJudge(SamenessTable table) {
        this.table = table;
    }

    /**
     * All pairs of reports that can be compared, the likeliest first. A report that seems one with two reports of the
     * other publication is left uncertain with both, unless one is clearly likelier or both are what their texts are
     * mainly about.
     */
    public List<Decision> judge(PublicationSummary one, PublicationSummary other) {
        if (one.compareTo(other) > 0) {
            return judge(other, one);
        }
        if (one.text().equals(other.text())) {
            return List.of();
        }
        Likeness likeness = new Likeness(table, one, other);
        List<Decision> decisions = new ArrayList<>();
        for (ReportSummary first : one.reports()) {
            for (ReportSummary second : other.reports()) {
                likeness.weigh(first, second).ifPresent(reasons -> decisions.add(decision(first, second, reasons)));
            }
        }
        return withRivals(decisions, likeness).stream().sorted().toList();
    }

    private static Decision decision(ReportSummary first, ReportSummary second, List<Reason> reasons) {
        return new Decision(
                first.iri(),
                second.iri(),
                reasons.stream().mapToLong(Reason::points).sum(),
                reasons);
    }

    private List<Decision> withRivals(List<Decision> decisions, Likeness likeness) {
        long join = table.points("join");
        Map<String, List<Decision>> byReport = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.points() >= join) {
                byReport.computeIfAbsent(decision.first(), iri -> new ArrayList<>())
                        .add(decision);
                byReport.computeIfAbsent(decision.second(), iri -> new ArrayList<>())
                        .add(decision);
            }
        }
        List<Decision> result = new ArrayList<>();
        for (Decision decision : decisions) {
            boolean rivalled = decision.points() >= join
                    && !likeness.areLeads(decision)
                    && (hasRival(decision, byReport.getOrDefault(decision.first(), List.of()))
                            || hasRival(decision, byReport.getOrDefault(decision.second(), List.of())));
            result.add(rivalled ? lowered(decision) : decision);
        }
        return result;
    }

    private boolean hasRival(Decision decision, List<Decision> others) {
        return others.stream()
                .anyMatch(other ->
                        !other.equals(decision) && other.points() > decision.points() - table.points("margin"));
    }

    /** Below the limit for joining, so that it stays a candidate. */
    private Decision lowered(Decision decision) {
        long down = table.points("join") - 1 - decision.points();
        List<Reason> reasons = new ArrayList<>(decision.reasons());
        reasons.add(new Reason("rival", down, "another report of the same text is nearly as like"));
        return new Decision(decision.first(), decision.second(), table.points("join") - 1, reasons);
    }
}
