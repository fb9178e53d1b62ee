package org.dateline.extract;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.claim.Certainty;
import org.dateline.claim.Polarity;

/** How a harm is told: as fact, guess or hearsay; affirmed or denied; or not as something that happened at all. */
final class Modality {
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "without", "neither", "nor");

    private static final int TALE_REACH = 6;
    private static final int ASKING_REACH = 6;

    private final RuleBook rules;

    Modality(RuleBook rules) {
        this.rules = rules;
    }

    /** Why the fact is no claim, if it is none: a plan, a condition, an accident. */
    Optional<String> refusal(Words words, HarmFact fact) {
        int at = fact.trigger();
        if (asked(words, fact)) {
            return Optional.of("asked for, not told as done: \"" + words.low(at) + "\"");
        }
        for (int i = Math.max(0, at - 5); i < at; i++) {
            Optional<Phrases.Hit<String>> cue = rules.cue("irrealis").at(words, i);
            boolean inside = words.is(i + 1, "not") && verbBetween(words, i + 2, at);
            boolean own = cue.isPresent() && !inside && !crossesFigureEnd(words, i, at) && !perfect(words, i);
            if (own) {
                return Optional.of("not told as having happened: \"" + words.lowSlice(i, at + 1) + "\"");
            }
        }
        return Optional.empty();
    }

    /** "called on the rebels to surrender", "requested that the police arrest him": asked for, not told as done. */
    private boolean asked(Words words, HarmFact fact) {
        int at = fact.trigger();
        int figure = fact.figure().from();
        int from = figure < at ? Math.max(0, figure - ASKING_REACH) : Math.max(0, at - ASKING_REACH);
        boolean base = fact.word().isVerb() && fact.word().form() == Trigger.Form.BASE;
        boolean infinitive = figure < at && words.is(at - 1, "to");
        for (int i = from; base && i < Math.min(figure, at); i++) {
            Optional<Phrases.Hit<String>> cue = rules.cue("asking").at(words, i);
            boolean that = cue.filter(c -> words.is(c.to(), "that")).isPresent();
            if (cue.isPresent() && (that || (infinitive && cue.get().to() >= figure - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "could have killed hundreds", "would have died": what did not happen, unless "could have been killed". */
    private static boolean perfect(Words words, int modal) {
        boolean have = words.is(modal + 1, "have") && !words.is(modal + 2, "to");
        boolean contrary = words.is(modal, "would")
                || (words.is(modal, "could") && !words.is(modal + 2, "been") && !words.is(modal + 2, "died"));
        return have && !contrary;
    }

    /** "a couple who could not walk perished": the modal belongs to another verb. */
    private static boolean verbBetween(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tag(i).equals("VERB")) {
                return true;
            }
        }
        return false;
    }

    /** Why nothing in this sentence is about armed violence, if so. */
    Optional<String> accident(Words words) {
        Optional<Phrases.Hit<String>> accident = rules.cue("accident").within(words, 0, words.size());
        boolean violent = rules.events()
                .within(words, 0, words.size())
                .filter(h -> !Set.of("exploded", "explosion", "blast", "explosive")
                        .contains(words.lowSlice(h.from(), h.to())))
                .filter(h -> accident.filter(a -> a.from() <= h.from() && h.to() <= a.to())
                        .isEmpty())
                .isPresent();
        return accident.filter(a -> !violent).map(a -> "told of an accident or illness: \"" + a.value() + "\"");
    }

    private static boolean crossesFigureEnd(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of(",", ";", "“", "”", "\"", "that", "who").contains(words.low(i))) {
                return true;
            }
        }
        return false;
    }

    Certainty certainty(Words words, HarmFact fact) {
        int from = Math.max(0, Math.min(fact.figure().from(), fact.trigger()) - 9);
        int last = Math.max(fact.figure().from(), fact.trigger()) + 1;
        int to = boundary(words, last) ? last : Math.min(words.size(), last + 1);
        if (clear(words, "hedge-possible", from, to)) {
            return Certainty.POSSIBLE;
        }
        if (clear(words, "hedge-probable", from, to)) {
            return Certainty.PROBABLE;
        }
        return clear(words, "hedge-alleged", from, to) ? Certainty.ALLEGED : Certainty.ASSERTED;
    }

    /** Whether a cue of the list stands there, in the trigger's own clause. */
    private boolean clear(Words words, String list, int from, int to) {
        for (int i = from; i < to; i++) {
            if (boundary(words, i)) {
                return clear(words, list, i + 1, to);
            }
        }
        Optional<Phrases.Hit<String>> hit = rules.cue(list).within(words, from, to);
        return hit.filter(h -> !beforeBy(words, h, to) && !ofDoer(words, h) && !ofReason(words, h))
                .isPresent();
    }

    private static boolean boundary(Words words, int i) {
        return words.is(i, ";") || words.is(i, "after") || words.is(i, "while");
    }

    /** "presumed rebels massacred": the doubt is who they are. */
    private boolean ofDoer(Words words, Phrases.Hit<String> hit) {
        boolean people = words.linkAt(hit.to()).isPresent() || words.in(hit.to(), rules.words("agent"));
        return people && words.in(hit.from(), rules.words("suspecting-adjective"));
    }

    /** "possibly as a reprisal": the doubt is why. */
    private static boolean ofReason(Words words, Phrases.Hit<String> hit) {
        boolean as = words.is(hit.to(), "as") && words.tag(hit.to() + 1).equals("DET");
        return as || (words.is(hit.to(), "in") && words.is(hit.to() + 2, "for")) || words.is(hit.to(), "because");
    }

    /** "planted apparently by": the hedge is on who did it. */
    private boolean beforeBy(Words words, Phrases.Hit<String> hit, int to) {
        boolean other = rules.triggerAt(words, hit.to()).isEmpty();
        return words.is(hit.to(), "by") || (other && words.is(hit.to() + 1, "by") && hit.to() + 1 < to);
    }

    Polarity polarity(Words words, HarmFact fact) {
        int at = fact.trigger();
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (NEGATION.contains(words.low(i))
                    && !verbBetween(words, i + 1, at)
                    && !fact.figure().quantity().count().equals(OptionalLong.of(0))) {
                return Polarity.DENIED;
            }
        }
        Optional<Phrases.Hit<String>> denial =
                rules.cue("denial").within(words, 0, fact.figure().from());
        boolean content = (denial.isPresent() && rejects(words, denial.get(), fact)) || belied(words, fact);
        return content ? Polarity.DENIED : Polarity.AFFIRMED;
    }

    /** "It is a lie that ...", "reports of a dozen deaths were invented": the telling itself is called untrue. */
    private boolean belied(Words words, HarmFact fact) {
        int figure = fact.figure().from();
        boolean before = rules.cue("denial-before").within(words, 0, figure).isPresent();
        Optional<Phrases.Hit<String>> after = rules.cue("denial-after").within(words, figure, words.size());
        boolean tale = false;
        for (int i = Math.max(0, figure - TALE_REACH); i < figure; i++) {
            tale |= words.in(i, rules.words("tale"));
        }
        return before || (tale && after.isPresent());
    }

    private boolean rejects(Words words, Phrases.Hit<String> denial, HarmFact fact) {
        String next = words.lowSlice(
                denial.to(), Math.min(denial.to() + 5, fact.figure().from()));
        boolean about = next.startsWith("that")
                || next.contains("reports")
                || next.contains("claims")
                || next.contains("killing")
                || next.contains("any");
        boolean over = rules.cue("after-denial")
                .within(words, denial.to(), fact.figure().from())
                .isPresent();
        return about && !over && !next.contains("responsib") && !next.contains("allegations that");
    }
}
