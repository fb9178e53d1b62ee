package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.event.RoleCertainty;

/** How sure it is told who did a harm: as fact, or as suspicion and accusation. */
final class DoerCertainty {
    private static final int REACH = 6;
    private static final int BELIEF_REACH = 25;
    private static final Set<String> LINKING = Set.of("by", "to", "be");

    private final RuleBook rules;

    DoerCertainty(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * How sure the doers at {@code doer} are told.
     *
     * @param blamed those whom the sentence blames or accuses
     */
    RoleCertainty of(Words words, WordRange doer, List<WordRange> blamed) {
        boolean alleged =
                blamed.contains(doer) || suspected(words, doer) || doubted(words, doer) || believed(words, doer);
        return alleged ? RoleCertainty.ALLEGED : RoleCertainty.ASSERTED;
    }

    /** "suspected militants", "gunmen believed to belong to the group". */
    private boolean suspected(Words words, WordRange doer) {
        for (int i = doer.to() - 1; i >= Math.max(0, doer.from() - REACH); i--) {
            if (words.in(i, rules.words("suspecting-adjective"))) {
                return i >= doer.from()
                        || words.in(i + 1, rules.words("agent"))
                        || words.linkAt(i + 1).isPresent()
                        || i == doer.from() - 1
                        || words.in(i, rules.words("believed"));
            }
            boolean inside = i >= doer.from()
                    || words.in(i, rules.words("member-of"))
                    || words.in(i, rules.words("agent"))
                    || words.in(i, LINKING)
                    || words.in(i, rules.words("believed"))
                    || words.in(i, rules.words("member"))
                    || words.tag(i).equals("DET")
                    || words.tag(i).equals("ADJ");
            if (!inside) {
                break;
            }
        }
        int end = doer.to();
        return words.in(end, rules.words("believed")) && LINKING.contains(words.low(end + 1));
    }

    /** "presumably by rebels", "rebels allegedly killed", "the army may have shelled". */
    private boolean doubted(Words words, WordRange doer) {
        int by = doer.from() - 1;
        while (by > doer.from() - REACH
                && by > 0
                && !words.is(by, "by")
                && !words.tag(by).equals("VERB")) {
            by--;
        }
        for (int i = by - 4; words.is(by, "by") && i < doer.from(); i++) {
            if (words.in(i, rules.words("doubting-adverb"))) {
                return true;
            }
        }
        for (int i = Math.max(1, by - 2 * REACH); words.is(by, "by") && i < by; i++) {
            if (words.in(i, rules.words("believed")) && words.in(i - 1, rules.words("strike"))) {
                return true;
            }
        }
        for (int i = doer.to(); i < Math.min(words.size(), doer.to() + REACH) && !words.isMark(i); i++) {
            boolean adverb = words.in(i, rules.words("doubting-adverb")) && !words.is(i, "reportedly");
            if (adverb || rules.cue("role-doubted").at(words, i).isPresent()) {
                return true;
            }
            if (words.tag(i).equals("VERB") && !words.in(i, rules.words("believed"))) {
                return false;
            }
        }
        return false;
    }

    /** "Police believe that they were killed by members of the gang", "allegations that aircraft were responsible". */
    private boolean believed(Words words, WordRange doer) {
        for (int i = Math.max(0, doer.from() - BELIEF_REACH); i < doer.from(); i++) {
            boolean verb =
                    words.in(i, rules.words("believing")) && !words.tag(i).equals("ADJ");
            boolean own = i <= 1 && words.in(i, rules.words("allegation"));
            if (verb || own || (words.in(i, rules.words("allegation")) && words.is(i + 1, "that"))) {
                return true;
            }
        }
        return false;
    }
}
