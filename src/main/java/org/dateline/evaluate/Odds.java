package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression for few features and few examples: finds for each feature what it adds to the logarithm of the odds,
 * weights held near zero where there is little to learn from. In {@link StrictMath}, one weight after the other by Newton's
 * rule: the same examples in the same order give the same weights.
 */
final class Odds {
    /** As if each weight had been seen to be zero about that often; the base goes free. */
    private static final double RESTRAINT = 8;

    private static final int SWEEPS = 200;

    private Odds() {}

    /** The weight of each feature that occurs; {@code free} is the one that is not held near zero. */
    static Map<String, Double> learn(List<Example> examples, String free) {
        Map<String, List<Integer>> with = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            for (String feature : examples.get(i).features()) {
                with.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        double[] odds = new double[examples.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            with.forEach((feature, members) -> {
                double restraint = feature.equals(free) ? 0 : RESTRAINT;
                double step = step(examples, members, odds, restraint, weights.getOrDefault(feature, 0.0));
                weights.merge(feature, step, Double::sum);
                members.forEach(i -> odds[i] += step);
            });
        }
        return weights;
    }

    private static double step(
            List<Example> examples, List<Integer> members, double[] odds, double restraint, double weight) {
        double slope = -restraint * weight;
        double curve = restraint + 1e-9;
        for (int i : members) {
            double share = 1 / (1 + StrictMath.exp(-odds[i]));
            slope += (examples.get(i).right() ? 1 : 0) - share;
            curve += share * (1 - share);
        }
        return slope / curve;
    }

    /** The share that the weights give to what has these features. */
    static double share(Map<String, Double> weights, List<String> features) {
        double odds = 0;
        for (String feature : features) {
            odds += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
