package org.dateline.train;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.annotate.MentionKind;

/** Precision, recall and F1 by kind: a name counts as found when its words and its kind are right. */
final class NameScores {
    /** Counts of one kind. */
    record Count(int right, int found, int gold) {
        double precision() {
            return found == 0 ? 0 : 1.0 * right / found;
        }

        double recall() {
            return gold == 0 ? 0 : 1.0 * right / gold;
        }

        double f1() {
            return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
        }

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, gold + other.gold);
        }
    }

    private final Map<MentionKind, Count> counts = new EnumMap<>(MentionKind.class);

    private NameScores() {}

    static NameScores of(List<LabelledSentence> gold, Function<LabelledSentence, List<Label>> finder) {
        NameScores scores = new NameScores();
        for (LabelledSentence sentence : gold) {
            Set<Label> found = new LinkedHashSet<>(finder.apply(sentence));
            Set<Label> right = new LinkedHashSet<>(sentence.labels());
            found.forEach(label -> scores.add(label.kind(), new Count(right.contains(label) ? 1 : 0, 1, 0)));
            right.forEach(label -> scores.add(label.kind(), new Count(0, 0, 1)));
        }
        return scores;
    }

    private void add(MentionKind kind, Count count) {
        counts.merge(kind, count, Count::plus);
    }

    Map<MentionKind, Count> byKind() {
        return counts;
    }

    Count all() {
        return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }
}
