package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.Bound;
import org.dateline.claim.Certainty;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.text.Text;

/**
 * How likely it is that a claim's harm and figure are what the text tells. The rule, the form of the figure, the harm,
 * whether somebody is named for it and how surely it is told each add to the odds or take from them, by the weights that
 * {@code dateline train confidence} has found and {@code data/rules/confidence.tsv} holds.
 */
public final class Confidence {
    private static final String BASE = "base";
    private static final double LEAST = 0.05;
    private static final double MOST = 0.99;

    private final Map<String, Double> weights;

    /** @param weights the logarithms of odds by feature; a feature without weight says nothing */
    Confidence(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** What the odds of a claim depend on; {@code text} is the article's. */
    public static List<String> features(Claim claim, Text text) {
        return List.of(
                BASE,
                "rule=" + claim.rule(),
                "figure=" + form(claim.quantity(), text),
                "harm=" + claim.harm().code(),
                "source=" + (claim.attribution().claimants().isEmpty() ? "outlet" : "claimant"),
                "told=" + (claim.certainty() == Certainty.ASSERTED ? "plainly" : "hedged"));
    }

    private static String form(Quantity quantity, Text text) {
        String words = text.slice(quantity.span()).toLowerCase(Locale.ROOT);
        if (quantity.bound() == Bound.VAGUE) {
            return "vague";
        }
        if (words.codePoints().anyMatch(Character::isDigit)) {
            return "digits";
        }
        long count = quantity.count().orElse(-1);
        return count == 0 ? "none" : count == 1 && !words.startsWith("one") ? "person" : "words";
    }

    /** The reading with the confidence of each claim. */
    Reading rated(Reading reading) {
        Text text = reading.linked().annotated().article().text();
        List<Claim> rated = new ArrayList<>();
        reading.claims().forEach(claim -> rated.add(claim.withConfidence(of(features(claim, text)))));
        return new Reading(reading.linked(), reading.events(), rated, reading.stances(), reading.refusals());
    }

    /** From 0 to 1, rounded to hundredths. */
    double of(List<String> features) {
        double odds = 0;
        for (String feature : features) {
            odds += weights.getOrDefault(feature, 0.0);
        }
        double share = 1 / (1 + StrictMath.exp(-odds));
        return Math.round(Math.min(MOST, Math.max(LEAST, share)) * 100) / 100.0;
    }
}
