package org.dateline.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Digest;

/** What has been learned of how likely claims are right: weights by feature, and how they do on what they did not see. */
public final class ConfidenceTable {
    private static final String BASE = "base";
    private static final int FOLDS = 5;

    private final List<String> sources;
    private final List<Example> examples;

    ConfidenceTable(List<String> sources, List<Example> examples) {
        this.sources = List.copyOf(sources);
        this.examples = List.copyOf(examples);
    }

    /** The table as {@code data/rules/confidence.tsv} has it. */
    public String tsv() {
        StringBuilder out =
                new StringBuilder("# What each feature of a claim adds to the logarithm of the odds that its"
                        + " harm and figure are right.\n# Learned by dateline train confidence, not written by hand; from "
                        + String.join(", ", sources) + ".\nfeature\tweight\tclaims\tright\n");
        Odds.learn(examples, BASE).forEach((feature, weight) -> {
            List<Example> with = examples.stream()
                    .filter(example -> example.features().contains(feature))
                    .toList();
            long right = with.stream().filter(Example::right).count();
            out.append(String.format(Locale.ROOT, "%s\t%.2f\t%d\t%d\n", feature, weight, with.size(), right));
        });
        return out.toString();
    }

    /** How far confidences can be relied on when each fifth of the articles is rated by what the others taught. */
    public String reliability() {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<String, Double> weights =
                    Odds.learn(examples.stream().filter(e -> fold(e) != held).toList(), BASE);
            examples.stream()
                    .filter(e -> fold(e) == held)
                    .forEach(e -> judged.add(new Judged(
                            Math.round(Odds.share(weights, e.features()) * 100) / 100.0, e.right())));
        }
        return new ReliabilityText(Reliability.of(judged)).lines();
    }

    private static int fold(Example example) {
        String hex =
                Digest.of(example.article().getBytes(StandardCharsets.UTF_8)).hex();
        return Integer.parseInt(hex.substring(0, 6), 16) % FOLDS;
    }
}
