package org.dateline.extract;

import org.dateline.claim.Harm;

/**
 * A figure bound to a harm by a rule.
 *
 * @param trigger index of the word that tells of the harm
 * @param rule id of the rule that bound them
 * @param subset whether the figure is part of the fact before it ("including four children")
 */
record HarmFact(int trigger, Trigger word, Harm harm, Figure figure, Rule rule, boolean subset) {
    HarmFact ofHarm(Harm other) {
        return new HarmFact(trigger, word, other, figure, rule, subset);
    }

    HarmFact ofFigure(Figure other) {
        return new HarmFact(trigger, word, harm, other, rule, subset);
    }

    HarmFact ofVictims(Figure other) {
        return new HarmFact(trigger, word, harm, figure.ofVictims(other), rule, subset);
    }
}
