package org.dateline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the reasons of one decision. */
final class Weighing {
    private static final int MOST_SHOWN = 6;

    private final SamenessTable table;
    private final List<Reason> reasons = new ArrayList<>();

    Weighing(SamenessTable table) {
        this.table = table;
    }

    void add(String feature, String words) {
        add(feature, 1, words);
    }

    /** @param times how many times the feature's points count */
    void add(String feature, double times, String words) {
        long points = Math.round(table.points(feature) * times);
        if (points != 0) {
            reasons.add(new Reason(feature, points, words));
        }
    }

    void addIf(boolean holds, String feature, String words) {
        if (holds) {
            add(feature, words);
        }
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    long sum() {
        return reasons.stream().mapToLong(Reason::points).sum();
    }

    /** What both hold, sorted. */
    static Set<String> shared(Collection<String> one, Collection<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    static String list(Collection<String> words) {
        List<String> shown = words.stream().limit(MOST_SHOWN).toList();
        return String.join(", ", shown) + (words.size() > shown.size() ? " ..." : "");
    }
}
