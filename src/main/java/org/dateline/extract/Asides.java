package org.dateline.extract;

/** Sees what a sentence tells besides the harm: what the victims had done before, what somebody is known for. */
final class Asides {
    private final RuleBook rules;

    Asides(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Whether word {@code i} stands in a clause about somebody ("killed an envoy who had studied in Rome") or in a
     * second main clause about what was before ("...: the clinic had been looted in August").
     *
     * @param at the word of harm
     */
    boolean covers(Words words, int at, int i) {
        int begin = i - 1;
        while (begin > at && !words.in(begin, rules.words("aside-opener"))) {
            begin--;
        }
        return begin > at
                && (isPast(words, begin, i) || words.in(begin, rules.words("relative-person")))
                && tells(words, begin, i);
    }

    /** "had been looted": what was before. */
    private static boolean isPast(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, "had")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words tell of an act, and of no violent one. */
    private boolean tells(Words words, int from, int to) {
        boolean verb = false;
        for (int i = from; i < to; i++) {
            if (words.in(i, rules.words("attack-verb"))) {
                return false;
            }
            verb |= words.tag(i).equals("VERB");
        }
        return verb;
    }
}
