package org.dateline.train;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.MentionKind;

/** Precision, recall and F1 by kind of name. Immutable. */
public final class NameScores {
    /**
     * Counts of one kind.
     *
     * @param right names found that are names of that kind
     * @param met names of that kind that were found; without overlaps as many as {@code right}
     */
    public record Count(int right, int found, int met, int gold) {
        static final Count NONE = new Count(0, 0, 0, 0);

        public double precision() {
            return found == 0 ? 0 : 1.0 * right / found;
        }

        public double recall() {
            return gold == 0 ? 0 : 1.0 * met / gold;
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, met + other.met, gold + other.gold);
        }
    }

    private final Map<MentionKind, Count> counts = new EnumMap<>(MentionKind.class);

    private NameScores() {}

    static NameScores none() {
        return new NameScores();
    }

    /**
     * The scores of {@code found} in one text.
     *
     * @param overlap whether names of a kind are the same when they share a word; otherwise their spans must be equal
     */
    static NameScores of(Collection<Label> gold, Collection<Label> found, boolean overlap) {
        NameScores scores = new NameScores();
        Set<Label> right = new LinkedHashSet<>(gold);
        Set<Label> guessed = new LinkedHashSet<>(found);
        guessed.forEach(label -> scores.add(label.kind(), new Count(isIn(right, label, overlap) ? 1 : 0, 1, 0, 0)));
        right.forEach(label -> scores.add(label.kind(), new Count(0, 0, isIn(guessed, label, overlap) ? 1 : 0, 1)));
        return scores;
    }

    private static boolean isIn(Set<Label> labels, Label label, boolean overlap) {
        return overlap
                ? labels.stream()
                        .anyMatch(other ->
                                other.kind() == label.kind() && other.words().overlaps(label.words()))
                : labels.contains(label);
    }

    /** The scores on what both measured. */
    NameScores plus(NameScores other) {
        NameScores sum = new NameScores();
        counts.forEach(sum::add);
        other.counts.forEach(sum::add);
        return sum;
    }

    private void add(MentionKind kind, Count count) {
        counts.merge(kind, count, Count::plus);
    }

    /** The counts of each kind that occurs, in the order of the kinds. */
    public Map<MentionKind, Count> byKind() {
        return Collections.unmodifiableMap(counts);
    }

    /** The counts of all kinds together. */
    public Count all() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }
}
