package org.dateline.extract;

/** Sees which words before a verb belong to it, and whether they make it passive. */
final class VerbGroups {
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
        int at = verb;
        while (at > 0
                && (words.in(at - 1, rules.words("auxiliary"))
                        || words.in(at - 1, rules.words("between-verbs"))
                        || words.tag(at - 1).equals("ADV"))
                && sheet.figureBefore(at).isEmpty()) {
            at--;
        }
        return at;
    }

    /** Whether a figure ends just before the verb and its adverbs. */
    boolean adjacentLeft(Binding binding) {
        int at = binding.from();
        while (at > 0
                && words.in(at - 1, rules.words("between-verbs"))
                && sheet.figureBefore(at).isEmpty()) {
            at--;
        }
        return sheet.figureBefore(at).isPresent();
    }

    /** Whether the participle at word {@code from} is passive ("were also reportedly killed"). */
    boolean passive(int from) {
        int at = from - 1;
        while (at >= 0
                && (words.in(at, rules.words("between-verbs"))
                        || words.tag(at).equals("ADV")
                        || words.is(at, "to")
                        || words.is(at, "have"))) {
            if (words.is(at, "killed")) {
                return passive(at);
            }
            at--;
        }
        return words.in(at, rules.words("passive-auxiliary"));
    }
}
