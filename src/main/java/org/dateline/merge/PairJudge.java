package org.dateline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The pairs of {@link #judge} that are or may be one. */
    public List<Decision> candidates(PublicationSummary one, PublicationSummary other) {
        return judge(one, other).stream()
                .filter(decision -> decision.points() >= table.points("candidate"))
                .toList();
    }

    /**
     * Whether one copies the other: most of the wording is in common, or less of it where both credit one agency. Nothing is
     * said of publications of one text.
     */
    public Optional<Copy> copy(PublicationSummary one, PublicationSummary other) {
        boolean oneAgency = !Weighing.shared(one.agencies(), other.agencies()).isEmpty();
        int least = table.limit(oneAgency ? "percent of wording of one agency" : "percent of wording of a copy");
        if (one.text().equals(other.text()) || one.traits().sharedWording(other.traits()) * 100 < least) {
            return Optional.empty();
        }
        return Optional.of(isEarlier(one, other) ? new Copy(other.iri(), one.iri()) : new Copy(one.iri(), other.iri()));
    }

    private static boolean isEarlier(PublicationSummary one, PublicationSummary other) {
        int byDay = one.published().isPresent() && other.published().isPresent()
                ? one.published().get().compareTo(other.published().get())
                : 0;
        return byDay == 0 ? one.compareTo(other) < 0 : byDay < 0;
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
