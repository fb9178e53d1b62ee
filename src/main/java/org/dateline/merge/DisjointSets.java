package org.dateline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers from 0 in disjoint sets (union-find); the smallest member stands for a set, so order is no matter. */
final class DisjointSets {
    private final int[] parent;

    DisjointSets(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int find(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int at = member; parent[at] != root; ) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** All sets by their smallest member, members ascending. */
    List<List<Integer>> sets() {
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            sets.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(sets.values());
    }
}
