package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.claim.Harm;

/** Binds those who are told not to have come to any harm: "no civilian was hit", "nobody was so much as scratched". */
final class Unharmed {
    private static final int REACH = 16;
    private static final Trigger HARM =
            new Trigger("harm", Harm.KILLED_OR_WOUNDED, Trigger.Use.TRANSITIVE, Trigger.Form.PAST, Optional.empty());

    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;

    Unharmed(SentenceFacts sheet, RuleBook rules) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
    }

    /** Binds each figure of nobody, and "any civilian" in a denial, whose verb only here tells of harm. */
    void bind() {
        for (Figure figure : sheet.figures()) {
            boolean nobody = figure.quantity().count().equals(OptionalLong.of(0));
            boolean any = words.in(figure.from(), rules.words("any"));
            if (!sheet.isUsed(figure) && figure.hasHead() && (nobody || any)) {
                int verb = nobody ? verb(figure.to()) : figure.from() - 1;
                if (words.in(verb, rules.words("harmed"))) {
                    sheet.keep(new HarmFact(verb, HARM, Harm.KILLED_OR_WOUNDED, figure, Rule.PASSIVE, false));
                } else if (nobody) {
                    elided(figure);
                }
            }
        }
    }

    /** "five guards were hurt; none of the teachers was": the harm told before. */
    private void elided(Figure figure) {
        int verb = figure.to();
        boolean ends = words.in(verb, rules.words("past-be")) && (verb + 1 >= words.size() || words.isMark(verb + 1));
        List<HarmFact> before =
                sheet.facts().stream().filter(f -> f.trigger() < figure.from()).toList();
        if (ends && !before.isEmpty()) {
            HarmFact last = before.get(before.size() - 1);
            sheet.keep(new HarmFact(verb, last.word(), last.harm(), figure, Rule.PASSIVE, false));
        }
    }

    /** The participle of the passive that follows in the same clause; -1 without one. */
    private int verb(int from) {
        boolean passive = false;
        for (int i = from; i < Math.min(words.size(), from + REACH) && !words.is(i, ";"); i++) {
            passive |= words.in(i, rules.words("passive-auxiliary"));
            if (passive && words.in(i, rules.words("harmed"))) {
                return i;
            }
        }
        return -1;
    }
}
