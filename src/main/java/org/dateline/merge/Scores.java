package org.dateline.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Points of pairs of reports, each pair of publications judged once. */
final class Scores {
    private final PairJudge judge;
    private final Function<String, PublicationSummary> publications;
    private final Set<String> judged = new HashSet<>();
    private final Map<String, Long> points = new HashMap<>();

    /** @param publications by IRI */
    Scores(PairJudge judge, Function<String, PublicationSummary> publications) {
        this.judge = judge;
        this.publications = publications;
    }

    /** The points of a pair, or {@code otherwise} when nothing suggests that the two are one. */
    long of(ReportSummary one, ReportSummary other, long otherwise) {
        if (one.compareTo(other) > 0) {
            return of(other, one, otherwise);
        }
        if (judged.add(one.publication() + " " + other.publication())) {
            judge.judge(publications.apply(one.publication()), publications.apply(other.publication()))
                    .forEach(decision -> points.put(decision.first() + " " + decision.second(), decision.points()));
        }
        return points.getOrDefault(one.iri() + " " + other.iri(), otherwise);
    }
}
