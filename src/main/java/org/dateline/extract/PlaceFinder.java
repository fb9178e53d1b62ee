package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.claim.Harm;
import org.dateline.event.Where;
import org.dateline.event.WherePrecision;
import org.dateline.extract.PlaceMention.Standing;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;

/** Finds where a sentence says that something happened: the most exact place that belongs to the word of harm. */
final class PlaceFinder {
    private static final int REACH = 14;
    private static final int FAR = 30;
    private static final int PARTED = 30;
    private static final Set<Harm> LEAVING = Set.of(Harm.DISPLACED, Harm.ABDUCTED, Harm.MISSING, Harm.DETAINED);

    private static final int NEAR = 2;
    private static final int WIDE = 5;
    private static final int AFTER = 6;
    private static final int UNKNOWN = 5;

    /** What a building or a street without a town loses to a town. */
    private static final int SITE = 25;

    /** What a place loses by how coarse it is, from a settlement to a country. */
    private static final int[] COARSE = {0, 0, 2, 2, 6, 12, 20, 20};

    private final Gazetteer gazetteer;
    private final RuleBook rules;
    private final PlaceMentions mentions;
    private final Asides asides;

    PlaceFinder(Gazetteer gazetteer, RuleBook rules) {
        this.rules = rules;
        this.gazetteer = gazetteer;
        this.asides = new Asides(rules);
        this.mentions = new PlaceMentions(gazetteer, rules);
    }

    /**
     * The place of the harm at word {@code at}.
     *
     * @param spoken whether a word belongs to a speaker ("told Anadolu in Mosul" places nobody's death)
     */
    Optional<Where> find(Words words, int at, IntPredicate spoken) {
        List<PlaceMention> scenes = heard(words, spoken).stream()
                .filter(m -> isScene(m) || (m.standing() == Standing.LEFT && isLeaving(words, at)))
                .filter(m -> !asides.covers(words, at, m.from()))
                .toList();
        return scenes.stream()
                .max(Comparator.comparingInt((PlaceMention m) -> score(words, m, at))
                        .thenComparing(
                                Comparator.comparingInt(PlaceMention::from).reversed()))
                .map(best -> finest(words, scenes, best, at).where());
    }

    /**
     * The place that a sentence speaks of in passing: a country that acts, the town of a dateline, somebody's home.
     *
     * @param wide whether only countries and their parts are asked for
     */
    Optional<Where> hint(Words words, boolean wide) {
        return mentions.find(words).stream()
                .filter(m -> m.isKnown() && m.standing() != Standing.AWAY && m.standing() != Standing.LEFT)
                .filter(m -> !wide || m.coarseness() >= WIDE)
                .max(Comparator.comparingInt((PlaceMention m) -> m.standing().weight())
                        .thenComparingInt(PlaceMention::coarseness)
                        .thenComparing(
                                Comparator.comparingInt(PlaceMention::from).reversed()))
                .map(m -> roughly(m.where()));
    }

    /** What is said of a town's hospital or police happened around it rather than in it. */
    private static Where roughly(Where where) {
        WherePrecision precision = where.precision() == WherePrecision.EXACT ? WherePrecision.NEAR : where.precision();
        return new Where(where.phrase(), where.name(), where.place(), precision);
    }

    /** Whether the word at {@code at} tells of people who were driven out, led away or have vanished. */
    private boolean isLeaving(Words words, int at) {
        return rules.triggerAt(words, at)
                .filter(h -> LEAVING.contains(h.value().harm()))
                .isPresent();
    }

    /**
     * Where the sentence after {@code words} says that it happened, if the first leaves it open: "in a village. ... The
     * attack hit Qana."
     */
    Optional<Where> promised(Words words, Words next, IntPredicate spoken) {
        boolean open = false;
        for (int i = 1; i < words.size(); i++) {
            boolean indefinite = words.in(i - 1, rules.words("indefinite-article"))
                    || words.in(i - 2, rules.words("indefinite-article"));
            open |= words.in(i, rules.words("settlement")) && indefinite && !words.is(i + 1, "of");
        }
        return open ? topic(next, spoken).filter(w -> w.precision().ucdp().orElse(NEAR) <= NEAR) : Optional.empty();
    }

    /** Whether something can have happened there: of places only named, towns and provinces may be meant, countries act. */
    private static boolean isScene(PlaceMention mention) {
        return switch (mention.standing()) {
            case AWAY, LEFT, HINT -> false;
            case BARE -> mention.isKnown() && mention.coarseness() < WIDE;
            default -> true;
        };
    }

    /** The most exact place of a whole sentence, whatever happened there. */
    Optional<Where> topic(Words words, IntPredicate spoken) {
        return find(words, words.size(), spoken);
    }

    private List<PlaceMention> heard(Words words, IntPredicate spoken) {
        int excluded = rules.cue("exclude")
                .within(words, 0, words.size())
                .map(Phrases.Hit::from)
                .orElse(words.size());
        return mentions.find(words).stream()
                .filter(m -> !spoken.test(m.from()) && m.from() < excluded)
                .toList();
    }

    /** The country that contains {@code place}. */
    Optional<Place> countryOf(Place place) {
        return gazetteer.containers(place).stream()
                .filter(p -> p.kind() == Place.Kind.COUNTRY)
                .findFirst();
    }

    /** Whether one of two places is the other or contains it. */
    boolean overlap(Where a, Where b) {
        return holds(a, b) || holds(b, a);
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    boolean holds(Where outer, Where inner) {
        boolean known = outer.place().isPresent()
                && inner.place().isPresent()
                && gazetteer.isWithin(inner.place().get(), outer.place().get());
        return known || outer.name().equals(inner.name());
    }

    private int score(Words words, PlaceMention mention, int at) {
        int score = mention.standing().weight();
        score += mention.from() > at ? AFTER : 0;
        score -= at < words.size() && parted(words, mention.from(), at) ? PARTED : 0;
        score -= at < words.size() ? Math.min(Math.abs(mention.from() - at), FAR) : 0;
        score -= COARSE[mention.coarseness()];
        score -= words.in(mention.to() - 1, rules.words("site")) && !mention.isKnown() ? SITE : 0;
        return mention.isKnown() ? score : score - UNKNOWN;
    }

    /** Of a place and the ones that contain it, the innermost that the sentence names ("in Tall Afar, west of Nineveh"). */
    private PlaceMention finest(Words words, List<PlaceMention> scenes, PlaceMention best, int at) {
        PlaceMention finest = best;
        for (PlaceMention other : scenes) {
            boolean near =
                    Math.abs(other.from() - finest.from()) <= REACH && !parted(words, other.from(), finest.from());
            boolean kept = score(words, other, at) > score(words, finest, at) - 45;
            if (near && kept && (inside(other, finest) || apposed(words, other, finest))) {
                finest = other;
            }
        }
        return finest;
    }

    private static boolean parted(Words words, int a, int b) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (words.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private boolean inside(PlaceMention inner, PlaceMention outer) {
        return inner.isKnown()
                && outer.isKnown()
                && !inner.where().place().equals(outer.where().place())
                && gazetteer.isWithin(
                        inner.where().place().get(), outer.where().place().get());
    }

    /** "X, Y province", "X in Y", "Y's X": the first is told by the second, or the second is a part of the first. */
    private boolean apposed(Words words, PlaceMention inner, PlaceMention outer) {
        boolean first = inner.to() <= outer.from();
        int from = first ? inner.to() : outer.to();
        int to = first ? outer.from() : inner.from();
        boolean joined = from < to || words.in(from, Set.of(","));
        for (int i = from; i < to; i++) {
            joined &= mentions.joins(words, i);
        }
        boolean finer = inner.coarseness() < outer.coarseness();
        boolean site = words.in(inner.to() - 1, rules.words("site")) && !inner.isKnown();
        boolean open = !site && first && inner.coarseness() == outer.coarseness() && !inner.isKnown();
        return joined && ((finer && !site) || open);
    }
}
