package org.dateline.evaluate;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is compared on figures that are right. */
enum Attribute {
    BOUND("bound", Told::bound),
    VICTIM_CLASS("victim class", Told::category),
    EVENT_TYPE("event type", Told::type),
    AGGREGATE("aggregate", told -> String.valueOf(told.aggregate())),
    PLACE("place", Told::place, gold -> true, Attribute::samePlace),
    CLAIMANT("claimant", told -> told.claimants().toString(), gold -> true, Attribute::sameClaimants),
    PLACE_OR_CLAIMANT(
            "place or claimant",
            told -> told.place() + " " + told.claimants(),
            gold -> true,
            (gold, read) -> samePlace(gold, read) || sameClaimants(gold, read)),
    PERPETRATOR("perpetrator", told -> told.perpetrators().toString(), gold -> true, Attribute::sameDoers),
    PERPETRATOR_CERTAINTY(
            "its certainty",
            told -> told.perpetrators().toString(),
            gold -> !gold.perpetrators().isEmpty(),
            Attribute::sameDoerCertainty),
    RELAY(
            "relay",
            told -> told.relayedBy().toString(),
            gold -> !gold.relayedBy().isEmpty(),
            (gold, read) -> Likeness.sameList(gold.relayedBy(), read.relayedBy(), name -> name)),
    TIME("time", told -> told.start() + "/" + told.end(), gold -> true, Attribute::sameTime),
    CERTAINTY("certainty", Told::certainty),
    HEDGED(
            "hedged",
            Told::certainty,
            Told::isHedged,
            (gold, read) -> gold.certainty().equals(read.certainty())),
    POLARITY("polarity", Told::polarity);

    private final String label;
    private final Function<Told, String> shown;
    private final Predicate<Told> asked;
    private final BiPredicate<Told, Told> right;

    Attribute(String label, Function<Told, String> value) {
        this(label, value, gold -> true, (gold, read) -> value.apply(gold).equals(value.apply(read)));
    }

    Attribute(String label, Function<Told, String> shown, Predicate<Told> asked, BiPredicate<Told, Told> right) {
        this.label = label;
        this.shown = shown;
        this.asked = asked;
        this.right = right;
    }

    String label() {
        return label;
    }

    /** Its value for a person to read. */
    String shown(Told told) {
        return shown.apply(told);
    }

    /** Whether the gold says something to compare with. */
    boolean isAsked(Comparison.Pair pair) {
        return asked.test(pair.gold());
    }

    boolean isRight(Comparison.Pair pair) {
        return right.test(pair.gold(), pair.read());
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

    private static boolean sameTime(Told gold, Told read) {
        if (gold.start().isEmpty() || read.start().isEmpty()) {
            return gold.start().isEmpty() && read.start().isEmpty();
        }
        return Likeness.sameTime(gold.start(), gold.end(), read.start(), read.end());
    }
}
