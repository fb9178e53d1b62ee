package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.event.WherePrecision;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;

/** Reads from the words around a name how exactly it places something. */
final class PlaceWords {
    /** A province or district that bears the name of its town. */
    private static final Set<WherePrecision> UNITS = Set.of(WherePrecision.DISTRICT, WherePrecision.GOVERNORATE);

    private final Gazetteer gazetteer;
    private final RuleBook rules;

    PlaceWords(Gazetteer gazetteer, RuleBook rules) {
        this.gazetteer = gazetteer;
        this.rules = rules;
    }

    /** Whether {@code word} names a kind of place: "village", "province". */
    boolean isKind(String word) {
        return rules.words("settlement").contains(word)
                || rules.words("kind-exact").contains(word)
                || rules.words("kind-near").contains(word)
                || rules.words("kind-district").contains(word)
                || rules.words("kind-governorate").contains(word);
    }

    /** Whether {@code word} names a kind or a part of a place: "outskirts", "north", "kilometres". */
    boolean isPart(String word) {
        return isKind(word)
                || rules.words("place-near").contains(word)
                || rules.words("place-part").contains(word);
    }

    /**
     * How exactly the words place something at the name at {@code [from, to)}.
     *
     * @param lead the word that governs the name
     */
    WherePrecision precision(Words words, Optional<Place> place, int lead, int from, int to) {
        Optional<WherePrecision> told =
                told(words.low(to)).or(() -> told(words.low(to - 1))).or(() -> before(words, lead, from));
        boolean unit = told.filter(UNITS::contains).isPresent();
        WherePrecision named = place.map(this::ofKind)
                .filter(p -> p != WherePrecision.EXACT || !unit)
                .orElseGet(() -> told.orElse(WherePrecision.EXACT));
        return switch (named) {
            case EXACT -> isNear(words, lead, from) ? WherePrecision.NEAR : named;
            case COUNTRY -> isDirected(words, lead, from) ? WherePrecision.COUNTRY_PART : named;
            default -> named;
        };
    }

    /** A tract that lies in no province is a part of its country ("southern Philippines"). */
    private WherePrecision ofKind(Place place) {
        boolean part = place.kind() == Place.Kind.AREA
                && place.within()
                        .flatMap(gazetteer::byId)
                        .filter(p -> p instanceof Place w && w.kind() == Place.Kind.COUNTRY)
                        .isPresent();
        return part ? WherePrecision.COUNTRY_PART : WherePrecision.of(place.kind());
    }

    /** "eastern Congo", "the north of Mozambique" */
    private boolean isDirected(Words words, int lead, int from) {
        return IntStream.range(Math.max(0, lead + 1), from).anyMatch(i -> words.in(i, rules.words("direction")));
    }

    /** "the village of X", "the province of X". */
    private Optional<WherePrecision> before(Words words, int lead, int from) {
        for (int i = from - 1; i > lead; i--) {
            Optional<WherePrecision> kind = told(words.low(i));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** "near X", "20 miles north of X", "in the jungles of X" */
    boolean isNear(Words words, int lead, int from) {
        boolean near = words.in(lead, rules.words("place-near"));
        near |= words.in(lead, rules.words("goal")) && words.in(lead - 1, rules.words("way"));
        for (int i = Math.max(0, lead); i < from; i++) {
            near |= words.in(i, rules.words("place-near")) && (i == lead || words.is(i + 1, "of"));
            near |= words.in(i, rules.words("kind-near")) && words.is(i + 1, "of");
        }
        return near;
    }

    private Optional<WherePrecision> told(String word) {
        if (rules.words("kind-exact").contains(word)) {
            return Optional.of(WherePrecision.EXACT);
        }
        if (rules.words("kind-near").contains(word)) {
            return Optional.of(WherePrecision.NEAR);
        }
        if (rules.words("kind-district").contains(word)) {
            return Optional.of(WherePrecision.DISTRICT);
        }
        return rules.words("kind-governorate").contains(word)
                ? Optional.of(WherePrecision.GOVERNORATE)
                : Optional.empty();
    }
}
