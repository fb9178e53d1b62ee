package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.event.EventType;
import org.dateline.event.Where;
import org.dateline.gazetteer.Place;
import org.dateline.time.When;

/** Tells whether a figure sums more than one event. */
final class AggregateJudge {
    private static final Set<String> SUMS =
            Set.of("since", "throughout", "across", "separate", "overall", "altogether");

    private final RuleBook rules;

    AggregateJudge(RuleBook rules) {
        this.rules = rules;
    }

    boolean sums(Words words, HarmFact fact, EventTyper.Typed typed, When when, Optional<Where> where) {
        boolean longPeriod = when.period().filter(p -> p.days() > 7).isPresent() && !single(words, typed);
        boolean list = words.is(words.size() - 1, ":");
        boolean wide = where.flatMap(Where::place)
                .filter(p -> p.kind() == Place.Kind.COUNTRY)
                .isPresent();
        boolean untold = typed.type() == EventType.OTHER && wide;
        boolean large = fact.figure().quantity().count().orElse(0) >= 1000;
        boolean masses = (large && fact.harm() != Harm.SURRENDERED) || vagueMasses(words, fact);
        boolean seriesNear = seriesNear(words, fact.trigger());
        return longPeriod || list || untold || masses || seriesNear;
    }

    /** "in a gas attack in August": one event, though its day is unknown. */
    private static boolean single(Words words, EventTyper.Typed typed) {
        return typed.cue()
                .map(c -> words.indexAt(c.begin()))
                .filter(i -> !words.low(i).endsWith("s"))
                .filter(i -> Set.of("a", "an").contains(words.low(i - 1))
                        || Set.of("a", "an").contains(words.low(i - 2)))
                .isPresent();
    }

    private static boolean vagueMasses(Words words, HarmFact fact) {
        String low = words.lowSlice(fact.figure().from(), fact.figure().to());
        return low.contains("thousands") && fact.figure().kind() == Figure.Kind.VAGUE;
    }

    /** "during the offensive", "in separate attacks", "since the uprising began". */
    private boolean seriesNear(Words words, int at) {
        for (int i = Math.max(0, at - 6); i < Math.min(words.size(), at + 14); i++) {
            boolean series = Set.of("separate", "since", "series").contains(words.low(i));
            boolean whole = Set.of("during", "in", "throughout", "from").contains(words.low(i))
                    && rules.cue("aggregate")
                            .within(words, i + 1, Math.min(words.size(), i + 5))
                            .isPresent();
            if (whole || (series && SUMS.contains(words.low(i)))) {
                return true;
            }
        }
        return false;
    }
}
