package org.dateline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Accounts in groups that grow. */
final class Groups {
    /** Points of two accounts that one text tells apart. */
    static final long NEVER = Long.MIN_VALUE;

    private final long[][] points;
    private final long least;
    private final long bound;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final int[] groupOf;

    /**
     * @param points of each pair, or {@link #NEVER}
     * @param least average points of the pairs of two groups that are one
     * @param bound how much one pair can count, for or against
     */
    Groups(long[][] points, long least, long bound) {
        this.points = points;
        this.least = least;
        this.bound = bound;
        this.groupOf = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            groupOf[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
    }

    void joinIfOne(int one, int other) {
        int first = Math.min(groupOf[one], groupOf[other]);
        int second = Math.max(groupOf[one], groupOf[other]);
        List<Integer> staying = members.getOrDefault(first, List.of());
        List<Integer> joining = members.getOrDefault(second, List.of());
        if (first == second || !areOne(staying, joining)) {
            return;
        }
        members.remove(second);
        joining.forEach(member -> groupOf[member] = first);
        staying.addAll(joining);
    }

    private boolean areOne(List<Integer> ones, List<Integer> others) {
        long sum = 0;
        for (int one : ones) {
            for (int other : others) {
                if (points[one][other] == NEVER) {
                    return false;
                }
                sum += Math.max(-bound, Math.min(bound, points[one][other]));
            }
        }
        return sum >= least * ones.size() * others.size();
    }

    /** All groups, by their smallest member. */
    List<List<Integer>> all() {
        return members.values().stream().map(List::copyOf).toList();
    }
}
