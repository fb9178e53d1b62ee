package org.dateline.evaluate;

import org.dateline.evaluate.Comparison.Pair;

/** What is compared on figures that are right. */
enum Attribute {
    BOUND("bound"),
    VICTIM_CLASS("victim class"),
    EVENT_TYPE("event type"),
    AGGREGATE("aggregate"),
    PLACE("place"),
    CLAIMANT("claimant"),
    PLACE_OR_CLAIMANT("place or claimant"),
    PERPETRATOR("perpetrator"),
    PERPETRATOR_CERTAINTY("its certainty"),
    RELAY("relay"),
    TIME("time"),
    CERTAINTY("certainty"),
    HEDGED("hedged"),
    POLARITY("polarity"),
    WHOLE("part of which figure"),
    EXCLUDES("what is left out"),
    PLACE_PRECISION("precision of place"),
    TIME_PRECISION("precision of time");

    private static final double HALF = 0.5;
    private final String label;

    Attribute(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether its values are codes of the ontology, not words of the text. */
    boolean isCode() {
        return switch (this) {
            case BOUND,
                    VICTIM_CLASS,
                    EVENT_TYPE,
                    AGGREGATE,
                    CERTAINTY,
                    HEDGED,
                    POLARITY,
                    PLACE_PRECISION,
                    TIME_PRECISION -> true;
            default -> false;
        };
    }

    /** Whether the gold says something to compare with. */
    boolean isAsked(Pair pair) {
        return switch (this) {
            case PERPETRATOR_CERTAINTY -> !pair.gold().perpetrators().isEmpty();
            case RELAY -> !pair.gold().relayedBy().isEmpty();
            case HEDGED -> pair.gold().isHedged();
            case WHOLE -> pair.gold().isPart();
            case EXCLUDES -> pair.gold().isExclusive();
            case PLACE_PRECISION -> !pair.gold().detail().placePrecision().isEmpty();
            case TIME_PRECISION -> !pair.gold().detail().timePrecision().isEmpty();
            default -> true;
        };
    }

    boolean isRight(Pair pair) {
        return switch (this) {
            case PLACE -> samePlace(pair.gold(), pair.read());
            case CLAIMANT -> sameClaimants(pair.gold(), pair.read());
            case PLACE_OR_CLAIMANT -> samePlace(pair.gold(), pair.read()) || sameClaimants(pair.gold(), pair.read());
            case PERPETRATOR -> sameDoers(pair.gold(), pair.read());
            case PERPETRATOR_CERTAINTY -> sameDoerCertainty(pair.gold(), pair.read());
            case RELAY -> Likeness.sameList(pair.gold().relayedBy(), pair.read().relayedBy(), name -> name);
            case TIME -> sameTime(pair.gold(), pair.read());
            case EXCLUDES -> sameExclusion(pair.gold(), pair.read());
            default -> shown(pair.gold()).equals(shown(pair.read()));
        };
    }

    /** Its value for a person to read. */
    String shown(Told told) {
        return switch (this) {
            case BOUND -> told.bound();
            case VICTIM_CLASS -> told.category();
            case EVENT_TYPE -> told.type();
            case AGGREGATE -> String.valueOf(told.aggregate());
            case PLACE -> told.place();
            case CLAIMANT -> told.claimants().toString();
            case PLACE_OR_CLAIMANT -> told.place() + " " + told.claimants();
            case PERPETRATOR, PERPETRATOR_CERTAINTY -> told.perpetrators().toString();
            case RELAY -> told.relayedBy().toString();
            case TIME -> told.start() + "/" + told.end();
            case CERTAINTY, HEDGED -> told.certainty();
            case POLARITY -> told.polarity();
            case WHOLE -> told.detail().whole();
            case EXCLUDES -> told.detail().excludes();
            case PLACE_PRECISION -> told.detail().placePrecision();
            case TIME_PRECISION -> told.detail().timePrecision();
        };
    }

    private static boolean samePlace(Told gold, Told read) {
        if (read.place().isEmpty()) {
            return gold.place().isEmpty();
        }
        return Likeness.sameName(gold.place(), read.place()) || Likeness.sameName(gold.placeText(), read.place());
    }

    private static boolean sameClaimants(Told gold, Told read) {
        return Likeness.sameList(gold.claimants(), read.claimants(), name -> name);
    }

    private static boolean sameDoers(Told gold, Told read) {
        return Likeness.sameList(gold.perpetrators(), read.perpetrators(), Told.Doer::name);
    }

    private static boolean sameDoerCertainty(Told gold, Told read) {
        return sameDoers(gold, read)
                && gold.perpetrators().stream()
                        .anyMatch(g -> read.perpetrators().stream()
                                .anyMatch(r -> g.certainty().equals(r.certainty())));
    }

    private static boolean sameExclusion(Told gold, Told read) {
        return Likeness.overlap(gold.detail().excludes(), read.detail().excludes()) >= HALF;
    }

    private static boolean sameTime(Told gold, Told read) {
        if (gold.start().isEmpty() || read.start().isEmpty()) {
            return gold.start().isEmpty() && read.start().isEmpty();
        }
        return Likeness.sameTime(gold.start(), gold.end(), read.start(), read.end());
    }
}
