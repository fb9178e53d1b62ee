package org.dateline.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;

/**
 * Multinomial logistic regression, learned by AdaGrad with feature dropout: with each example a part of its features is
 * left out at random, so that no single word is relied on, and sometimes a whole group of features. Examples that are set
 * apart have a second weight for each feature, which takes up what is peculiar to them and is dropped at the end.
 * Single-threaded and in {@link StrictMath}: the same events in
 * the same order with the same seed give the same model to the last bit.
 */
final class LogisticRegression {
    /**
     * How to learn.
     *
     * @param dropout the share of features left out, from 0 to below 1
     * @param together the share of examples from which all features of the group are left out
     * @param cutoff how often a feature must occur to count
     * @param pruned weights nearer to zero are dropped at the end
     */
    record Settings(int epochs, double rate, double dropout, double together, int cutoff, double pruned, long seed) {
        static final Settings DEFAULT = new Settings(8, 0.08, 0.3, 0.5, 2, 0.03, 20171103L);
    }

    private static final float NEGLIGIBLE = 0.0005f;
    /** Weights are kept in steps of 1/64: nothing is lost that a score would show, and the file packs to a third. */
    private static final double STEPS = 64;

    private final Settings settings;
    private final Map<String, Integer> features = new HashMap<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();
    private final List<int[]> examples = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final BitSet apart = new BitSet();
    private final BitSet grouped = new BitSet();
    private final String group;

    /** A regression without features that are left out together. */
    LogisticRegression(Settings settings) {
        this(settings, "");
    }

    /** @param group how the names of the features begin that are left out together */
    LogisticRegression(Settings settings, String group) {
        this.settings = settings;
        this.group = group;
    }

    void add(Event event) {
        add(event.getOutcome(), List.of(event.getContext()), false);
    }

    /**
     * Adds an example.
     *
     * @param isApart whether it comes from elsewhere, so that what is peculiar to it must not be learned
     */
    void add(String outcome, List<String> seen, boolean isApart) {
        int[] example = new int[seen.size()];
        for (int i = 0; i < example.length; i++) {
            Integer known = features.get(seen.get(i));
            if (known == null) {
                known = features.size();
                features.put(seen.get(i), known);
            }
            example[i] = known;
        }
        apart.set(examples.size(), isApart);
        examples.add(example);
        answers.add(outcomes.computeIfAbsent(outcome, name -> outcomes.size()));
    }

    /** Learns from all events added so far. */
    GISModel learn() {
        int[] compact = frequent();
        int[][] kept = new int[examples.size()][];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Arrays.stream(examples.get(i))
                    .map(feature -> compact[feature])
                    .filter(feature -> feature >= 0)
                    .toArray();
        }
        features.forEach((name, feature) -> {
            if (compact[feature] >= 0) {
                grouped.set(compact[feature], name.startsWith(group));
            }
        });
        int count = 1 + Arrays.stream(compact).max().orElse(-1);
        return model(new Pass(kept, count).run(), compact, count);
    }

    /** For each feature its new number, or -1 when it is too rare. */
    private int[] frequent() {
        int[] counts = new int[features.size()];
        for (int[] example : examples) {
            for (int feature : example) {
                counts[feature]++;
            }
        }
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counts[i] >= settings.cutoff() ? next++ : -1;
        }
        return counts;
    }

    /** The weights while they are being learned, feature by feature. */
    private final class Pass {
        private final int[][] kept;
        private final int count;
        private final int width = outcomes.size();
        private final float[] weights;
        private final float[] squares;
        private final double[] scores = new double[width];
        private final SplittableRandom random = new SplittableRandom(settings.seed());

        Pass(int[][] kept, int count) {
            this.kept = kept;
            this.count = count;
            this.weights = new float[2 * count * width];
            this.squares = new float[2 * count * width];
        }

        float[] run() {
            int[] order = new int[kept.length];
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            for (int epoch = 0; epoch < settings.epochs(); epoch++) {
                shuffle(order);
                for (int example : order) {
                    step(dropped(kept[example], apart.get(example)), answers.get(example));
                }
            }
            return weights;
        }

        private void shuffle(int[] order) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
        }

        /** What is left of the features; behind the general ones those for examples that are apart. */
        private int[] dropped(int[] all, boolean isApart) {
            int[] some = new int[2 * all.length];
            int left = 0;
            boolean withoutGroup = settings.together() > 0 && random.nextDouble() < settings.together();
            for (int feature : all) {
                if (withoutGroup && grouped.get(feature)) {
                    continue;
                }
                if (random.nextDouble() >= settings.dropout()) {
                    some[left++] = feature;
                }
                if (isApart && random.nextDouble() >= settings.dropout()) {
                    some[left++] = count + feature;
                }
            }
            return Arrays.copyOf(some, left);
        }

        private void step(int[] active, int answer) {
            float value = (float) (1 / (1 - settings.dropout()));
            probabilities(active, value);
            for (int outcome = 0; outcome < width; outcome++) {
                float gradient = value * (float) (scores[outcome] - (outcome == answer ? 1 : 0));
                if (Math.abs(gradient) > NEGLIGIBLE) {
                    update(active, outcome, gradient);
                }
            }
        }

        private void probabilities(int[] active, float value) {
            Arrays.fill(scores, 0);
            for (int feature : active) {
                for (int outcome = 0; outcome < width; outcome++) {
                    scores[outcome] += weights[feature * width + outcome] * value;
                }
            }
            double highest = Arrays.stream(scores).max().orElse(0);
            double sum = 0;
            for (int outcome = 0; outcome < width; outcome++) {
                scores[outcome] = StrictMath.exp(scores[outcome] - highest);
                sum += scores[outcome];
            }
            for (int outcome = 0; outcome < width; outcome++) {
                scores[outcome] /= sum;
            }
        }

        private void update(int[] active, int outcome, float gradient) {
            for (int feature : active) {
                int at = feature * width + outcome;
                squares[at] += gradient * gradient;
                weights[at] -= (float) (settings.rate() * gradient / Math.sqrt(squares[at] + 1e-6));
            }
        }
    }

    private GISModel model(float[] weights, int[] compact, int count) {
        String[] names = new String[count];
        features.forEach((name, feature) -> {
            if (compact[feature] >= 0) {
                names[compact[feature]] = name;
            }
        });
        int width = outcomes.size();
        List<String> predicates = new ArrayList<>();
        List<Context> parameters = new ArrayList<>();
        for (int feature = 0; feature < count; feature++) {
            Context context = context(weights, feature * width, width);
            if (context.getOutcomes().length > 0) {
                predicates.add(names[feature]);
                parameters.add(context);
            }
        }
        return new GISModel(
                parameters.toArray(Context[]::new),
                predicates.toArray(String[]::new),
                outcomes.keySet().toArray(String[]::new));
    }

    private Context context(float[] weights, int from, int width) {
        int[] kept = new int[width];
        double[] values = new double[width];
        int count = 0;
        for (int outcome = 0; outcome < width; outcome++) {
            double weight = Math.rint(weights[from + outcome] * STEPS) / STEPS;
            if (Math.abs(weight) >= settings.pruned()) {
                kept[count] = outcome;
                values[count++] = weight;
            }
        }
        return new Context(Arrays.copyOf(kept, count), Arrays.copyOf(values, count));
    }
}
