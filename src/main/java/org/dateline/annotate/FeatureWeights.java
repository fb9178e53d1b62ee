package org.dateline.annotate;

import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.Context;

/** The weights of a linear model: for each feature, how much it speaks for each outcome. Features are kept by their hash. */
final class FeatureWeights {
    private static final int SPARSE = 4;
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private final int width;
    private final long[] hashes;
    private final int[] begins;
    private final int[] ends;
    private final short[] outcomes;
    private final float[] weights;

    private FeatureWeights(int width, int features, int values) {
        int slots = Integer.highestOneBit(Math.max(1, features)) * SPARSE;
        this.width = width;
        this.hashes = new long[slots];
        this.begins = new int[slots];
        this.ends = new int[slots];
        this.outcomes = new short[values];
        this.weights = new float[values];
    }

    /**
     * The weights of an OpenNLP model.
     *
     * @throws IllegalArgumentException if two features have one hash
     */
    static FeatureWeights of(Map<String, Context> contexts, int width) {
        int values = contexts.values().stream()
                .mapToInt(context -> context.getOutcomes().length)
                .sum();
        FeatureWeights weights = new FeatureWeights(width, contexts.size(), values);
        int next = 0;
        for (Map.Entry<String, Context> entry : new TreeMap<>(contexts).entrySet()) {
            next = weights.put(entry.getKey(), entry.getValue(), next);
        }
        return weights;
    }

    private int put(String feature, Context context, int next) {
        long hash = hash(feature);
        int slot = slot(hash);
        if (hashes[slot] != 0) {
            throw new IllegalArgumentException("two features have one hash: " + feature);
        }
        hashes[slot] = hash;
        begins[slot] = next;
        int end = next;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            outcomes[end] = (short) context.getOutcomes()[i];
            weights[end++] = (float) context.getParameters()[i];
        }
        ends[slot] = end;
        return end;
    }

    /** The outcome that {@code features} speak for most; of equals the first. */
    int best(String[] features) {
        float[] sums = new float[width];
        for (String feature : features) {
            int slot = slot(hash(feature));
            for (int i = begins[slot]; i < ends[slot]; i++) {
                sums[outcomes[i]] += weights[i];
            }
        }
        int best = 0;
        for (int outcome = 1; outcome < width; outcome++) {
            if (sums[outcome] > sums[best]) {
                best = outcome;
            }
        }
        return best;
    }

    /** Where {@code hash} stands, or the empty slot where it would. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** FNV-1a over the characters; never 0, which marks an empty slot. */
    private static long hash(String feature) {
        long hash = OFFSET;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
