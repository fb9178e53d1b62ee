package org.dateline.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well items are grouped, by B-cubed: for each item, which share of its group belongs there (precision), and which
 * share of those that belong there its group has (recall); the mean over all items.
 */
public record BCubed(double precision, double recall) {

    /**
     * @param right the group of each item
     * @param found the group that each item was put into, in the same order
     */
    static BCubed of(List<String> right, List<String> found) {
        if (right.size() != found.size()) {
            throw new IllegalArgumentException(right.size() + " items, " + found.size() + " found");
        }
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, Integer> foundSizes = new HashMap<>();
        Map<List<String>, Integer> common = new HashMap<>();
        for (int i = 0; i < right.size(); i++) {
            sizes.merge(right.get(i), 1, Integer::sum);
            foundSizes.merge(found.get(i), 1, Integer::sum);
            common.merge(List.of(right.get(i), found.get(i)), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < right.size(); i++) {
            double shared = common.getOrDefault(List.of(right.get(i), found.get(i)), 0);
            precision += shared / foundSizes.getOrDefault(found.get(i), 1);
            recall += shared / sizes.getOrDefault(right.get(i), 1);
        }
        int items = Math.max(1, right.size());
        return new BCubed(precision / items, recall / items);
    }

    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
