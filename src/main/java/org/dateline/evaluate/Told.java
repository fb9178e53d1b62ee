package org.dateline.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A claim as it is compared, whether a reader annotated it or the program read it. Codes are those of the ontology; words
 * are as written; empty means that the text does not say.
 *
 * @param best the stated number; {@code low} and {@code high} only of a range; all three empty when vague
 * @param place its usual English name
 * @param start first and last day, ISO, perhaps only a month or a year
 * @param repeats whether the same article told it before
 * @param rule the rule that read it; empty for a reader's
 * @param confidence from 0 to 1; 1 for a reader's
 * @param detail what only some annotations say
 */
record Told(
        String id,
        String harm,
        OptionalLong low,
        OptionalLong best,
        OptionalLong high,
        String bound,
        String countText,
        String victims,
        String category,
        String type,
        boolean aggregate,
        String place,
        String placeText,
        String start,
        String end,
        List<Doer> perpetrators,
        List<String> claimants,
        List<String> relayedBy,
        String certainty,
        String polarity,
        String sentence,
        boolean repeats,
        String rule,
        double confidence,
        Detail detail) {
    Told {
        perpetrators = List.copyOf(perpetrators);
        claimants = List.copyOf(claimants);
        relayedBy = List.copyOf(relayedBy);
    }

    /** Who did it, and how surely: asserted, alleged or claimed. */
    record Doer(String name, String certainty) {}

    /** Somebody's part in the event other than its doer's and victims'. */
    record Part(String role, String name) {}

    /**
     * What only some annotations say; empty where they do not.
     *
     * @param whole the figure that this one is part of, as {@link #figure()} shows it
     * @param excludes what the figure leaves out, in the words of the text
     * @param placePrecision how exactly the place is told, a code of the ontology
     * @param timePrecision how exactly the time is told, a code of the ontology
     */
    record Detail(String whole, String excludes, String placePrecision, String timePrecision, List<Part> parts) {
        Detail {
            parts = List.copyOf(parts);
        }
    }

    boolean isVague() {
        return low.isEmpty() && best.isEmpty() && high.isEmpty();
    }

    boolean isHedged() {
        return !certainty.equals("asserted");
    }

    boolean isDenied() {
        return polarity.equals("denied");
    }

    boolean isRelayed() {
        return !relayedBy.isEmpty();
    }

    boolean isPart() {
        return !detail.whole.isEmpty();
    }

    boolean isExclusive() {
        return !detail.excludes.isEmpty();
    }

    /** Harm and number, in a word each. */
    String figure() {
        return harm + " " + number().orElse("vague");
    }

    /** What two statements of one figure share. */
    Optional<String> number() {
        if (isVague()) {
            return Optional.empty();
        }
        return Optional.of(best.isPresent() ? String.valueOf(best.getAsLong()) : shown(low) + "-" + shown(high));
    }

    private static String shown(OptionalLong end) {
        return end.isPresent() ? String.valueOf(end.getAsLong()) : "";
    }
}
