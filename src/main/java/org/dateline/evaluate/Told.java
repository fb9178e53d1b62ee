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
 * @param confidence from 0 to 1; 1 for a reader's
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
        double confidence) {
    Told {
        perpetrators = List.copyOf(perpetrators);
        claimants = List.copyOf(claimants);
        relayedBy = List.copyOf(relayedBy);
    }

    /** Who did it, and how surely: asserted, alleged or claimed. */
    record Doer(String name, String certainty) {}

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

    /** What two statements of one figure share. */
    Optional<String> number() {
        if (isVague()) {
            return Optional.empty();
        }
        return Optional.of(best.isPresent() ? String.valueOf(best.getAsLong()) : low + "-" + high);
    }
}
