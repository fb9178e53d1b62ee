package org.dateline.extract;

import java.util.Optional;
import org.dateline.claim.Harm;
import org.dateline.event.EventType;
import org.dateline.event.Where;
import org.dateline.gazetteer.Place;
import org.dateline.time.When;

/** Tells whether a figure sums more than one event. */
final class AggregateJudge {
    /** So few victims of a month or a year come to harm at one time more often than not. */
    private static final long FEW = 10;

    private static final long MASSES = 1000;

    private static final int INCIDENT_REACH = 8;

    private final RuleBook rules;

    AggregateJudge(RuleBook rules) {
        this.rules = rules;
    }

    boolean sums(Words words, HarmFact fact, EventTyper.Typed typed, When when, Optional<Where> where) {
        long count = fact.figure().quantity().count().orElse(FEW);
        if (count == 1) {
            return false;
        }
        boolean longPeriod =
                when.period().filter(p -> p.days() > 7).isPresent() && count >= FEW && !single(words, typed);
        boolean list = words.is(words.size() - 1, ":");
        boolean wide = where.flatMap(Where::place)
                .filter(p -> p.kind() == Place.Kind.COUNTRY)
                .isPresent();
        boolean untold = typed.type() == EventType.OTHER && wide && !incident(words, fact.trigger());
        boolean masses = (count >= MASSES && fact.harm() != Harm.SURRENDERED) || vagueMasses(words, fact);
        return longPeriod || list || untold || masses || seriesNear(words, fact.trigger()) || counted(words);
    }

    /** "in a gas attack in August", "the 1982 massacre": one event, though its day is unknown. */
    private boolean single(Words words, EventTyper.Typed typed) {
        return typed.cue()
                .map(c -> words.indexAt(c.begin()))
                .filter(i -> !words.low(i).endsWith("s"))
                .filter(i -> one(words, i - 1) || one(words, i - 2) || one(words, i - 3) || onOne(words, i))
                .isPresent();
    }

    /** "bombed a hospital": a verb whose object is one thing. */
    private boolean onOne(Words words, int verb) {
        return words.low(verb).endsWith("ed") && words.in(verb + 1, rules.words("indefinite-article"));
    }

    /** "were killed in an attack": one, of whatever kind. */
    private boolean incident(Words words, int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + INCIDENT_REACH); i++) {
            boolean led = words.in(i - 1, rules.words("indefinite-article"))
                    || words.in(i - 2, rules.words("indefinite-article"))
                    || words.in(i - 3, rules.words("indefinite-article"));
            if (led && words.in(i, rules.words("incident"))) {
                return true;
            }
        }
        return false;
    }

    private boolean one(Words words, int i) {
        return words.in(i, rules.words("indefinite-article")) || words.is(i, "the");
    }

    private static boolean vagueMasses(Words words, HarmFact fact) {
        String low = words.lowSlice(fact.figure().from(), fact.figure().to());
        return low.contains("thousands") && fact.figure().kind() == Figure.Kind.VAGUE;
    }

    /** "in 73 airstrikes", "in those attacks", "on all fronts". */
    private boolean counted(Words words) {
        if (rules.cue("sums").within(words, 0, words.size()).isPresent()) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<NumberReader.Numeral> number = NumberReader.at(words, i).filter(n -> n.value() > 1);
            if (number.isPresent() && words.in(number.get().to(), rules.words("incidents"))) {
                return true;
            }
        }
        return false;
    }

    /** "during the offensive", "in separate attacks", "since the uprising began". */
    private boolean seriesNear(Words words, int at) {
        for (int i = Math.max(0, at - 6); i < Math.min(words.size(), at + 14); i++) {
            boolean series = words.in(i, rules.words("series")) && !recent(words, i);
            boolean whole = words.in(i, rules.words("during"))
                    && rules.cue("aggregate")
                            .within(words, i + 1, Math.min(words.size(), i + 5))
                            .isPresent();
            if (whole || series) {
                return true;
            }
        }
        return false;
    }

    /** "since Wednesday", "have since died": no long time. */
    private boolean recent(Words words, int since) {
        return words.in(since + 1, rules.words("weekday")) || words.in(since - 1, rules.words("have"));
    }
}
