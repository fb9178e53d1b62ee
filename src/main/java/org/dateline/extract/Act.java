package org.dateline.extract;

import java.util.List;

/**
 * A word that tells of an attack, and those whom the sentence makes its doers.
 *
 * @param at the verb ("stormed") or the noun ("airstrikes")
 * @param doers none when the sentence leaves them out
 * @param pronoun whether only "it" or "they" stands for the doer
 * @param fresh whether the words bring up an attack that was not told of before ("a roadside bomb")
 */
record Act(int at, List<WordRange> doers, boolean pronoun, boolean fresh) {
    Act {
        doers = List.copyOf(doers);
    }

    boolean told() {
        return !doers.isEmpty();
    }
}
