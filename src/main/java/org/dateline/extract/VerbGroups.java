package org.dateline.extract;

import java.util.Optional;

/** Sees which words before a verb belong to it, and whether they make it passive. */
final class VerbGroups {
    private static final int APPOSITION = 12;

    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;

    VerbGroups(SentenceFacts sheet, RuleBook rules) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
    }

    /** The first word of the group that ends in the verb at word {@code verb} ("were also reportedly killed"). */
    int begin(int verb) {
        int at = apposed(verb);
        int before = at;
        do {
            at = before;
            before = sheet.figureBefore(at).isPresent() ? at : step(at);
        } while (before < at);
        return at;
    }

    /** The word before {@code at} that still belongs to the group, or {@code at} itself at its beginning. */
    private int step(int at) {
        boolean member = words.in(at - 1, rules.words("auxiliary"))
                || words.in(at - 1, rules.words("between-verbs"))
                || words.tag(at - 1).equals("ADV");
        boolean quote = words.is(at - 1, "“") || words.is(at - 1, "”") || words.is(at - 1, "\"");
        if ((member || quote) && at > 0) {
            return at - 1;
        }
        if (coordinated(at) || participles(at)) {
            return at - 2;
        }
        if (words.in(at - 1, rules.words("relative"))
                && sheet.figureBefore(at - 1).isPresent()) {
            return at - 1;
        }
        boolean ofWhom = words.is(at - 2, "of") && words.in(at - 1, rules.words("part-pronoun"));
        return ofWhom ? at - 2 : at;
    }

    /** "were shot and wounded": the verb before "and" shares the auxiliary. */
    private boolean coordinated(int at) {
        return words.is(at - 1, "and")
                && (words.tag(at - 2).equals("VERB")
                        || rules.events().at(words, at - 2).isPresent())
                && words.in(at - 3, rules.words("passive-auxiliary"));
    }

    /** "a boy shot and killed by police": two participles of harm. */
    private boolean participles(int at) {
        boolean joined = words.is(at - 1, "and") || words.is(at - 1, "or") || words.is(at - 1, ",");
        return joined
                && rules.triggerAt(words, at - 2)
                        .filter(h -> h.value().form() == Trigger.Form.PAST && h.to() == at - 1)
                        .isPresent();
    }

    /** "Seven policemen, wounded in the attack, ...": past the comma that sets off a participle. */
    private int apposed(int verb) {
        boolean set = words.is(verb - 1, ",") && sheet.figureBefore(verb - 1).isPresent();
        for (int i = verb + 1; set && i < Math.min(verb + APPOSITION, words.size()); i++) {
            if (words.is(i, ",")) {
                return verb - 1;
            }
        }
        return verb;
    }

    /** The figure that ends just before the verb and its adverbs. */
    Optional<Figure> adjacent(Binding binding) {
        int at = apposed(binding.from());
        while (at > 0
                && (words.in(at - 1, rules.words("between-verbs"))
                        || words.tag(at - 1).equals("ADV"))
                && sheet.figureBefore(at).isEmpty()) {
            at--;
        }
        return sheet.figureBefore(at);
    }

    /** Whether the participle at word {@code from} is passive ("were also reportedly killed"). */
    boolean passive(int from) {
        int at = from - 1;
        while (at >= 0
                && (words.in(at, rules.words("between-verbs")) || words.tag(at).equals("ADV") || words.is(at, "to"))) {
            if (words.is(at, "killed")) {
                return passive(at);
            }
            at--;
        }
        return words.in(at, rules.words("passive-auxiliary")) || coordinated(at + 1);
    }
}
