package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often what was read with a confidence is right, from the least confident to the most. */
record Reliability(List<Bin> bins) {
    /** Fewer than that say little about a share. */
    static final int LEAST = 50;

    private static final int MOST_BINS = 10;

    Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Neighbouring confidences, taken together.
     *
     * @param sum of the confidences
     */
    record Bin(double low, double high, double sum, Share right) {
        /** Mean confidence. */
        double mean() {
            return sum / right.all();
        }

        private Bin with(Bin next) {
            Share both = new Share(right.part() + next.right.part(), right.all() + next.right.all());
            return new Bin(low, next.high, sum + next.sum, both);
        }
    }

    /** Ten bins at most, of {@value #LEAST} at least; one smaller bin when there is less in all, none of nothing. */
    static Reliability of(List<Judged> judged) {
        int least = Math.max(LEAST, judged.size() / MOST_BINS);
        List<Bin> bins = new ArrayList<>();
        for (Bin value : byValue(judged)) {
            int last = bins.size() - 1;
            if (last >= 0 && bins.get(last).right().all() < least) {
                bins.set(last, bins.get(last).with(value));
            } else {
                bins.add(value);
            }
        }
        int last = bins.size() - 1;
        if (last > 0 && bins.get(last).right().all() < least) {
            bins.set(last - 1, bins.get(last - 1).with(bins.remove(last)));
        }
        return new Reliability(bins);
    }

    /** One bin for each confidence, in hundredths. */
    private static List<Bin> byValue(List<Judged> judged) {
        Map<Long, Bin> bins = new TreeMap<>();
        for (Judged one : judged) {
            double value = one.confidence();
            Bin bin = new Bin(value, value, value, new Share(one.right() ? 1 : 0, 1));
            bins.merge(Math.round(value * 100), bin, Bin::with);
        }
        return List.copyOf(bins.values());
    }

    /** By how much confidence and share right differ, in the mean over all that was read. */
    double error() {
        int all = 0;
        double sum = 0;
        for (Bin bin : bins) {
            all += bin.right().all();
            sum += Math.abs(bin.sum() - bin.right().part());
        }
        return all == 0 ? 0 : sum / all;
    }
}
