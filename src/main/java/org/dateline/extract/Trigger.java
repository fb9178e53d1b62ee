package org.dateline.extract;

import java.util.Optional;
import org.dateline.claim.Harm;
import org.dateline.event.EventType;

/**
 * A word or phrase that tells of harm.
 *
 * @param lemma its entry in the rule book
 * @param event the kind of event that the word alone tells ("executed")
 */
record Trigger(String lemma, Harm harm, Use use, Form form, Optional<EventType> event) {

    /** How the word takes its victims. */
    enum Use {
        /** "killed five people", "five people were killed". */
        TRANSITIVE,
        /** As transitive, but of persons only where the word is also said of things ("destroyed 60 fighters"). */
        PERSONS,
        /** As transitive, of homes and civilian buildings only. */
        BUILDINGS,
        /** "five people died". */
        INTRANSITIVE,
        /** As transitive, of what hurts or kills: "five people were shot". Words that tell which it was come first. */
        ATTACK,
        /** As intransitive, of the hurt: "five people are in critical condition", "were taken to hospital". */
        CARE,
        /** As intransitive, of civilians only: fighters who flee are not displaced. */
        CIVILIANS,
        /** As intransitive, of fighters only: others who fall get up again. */
        FIGHTERS,
        /** "holding 50 people as human shields". */
        SHIELDS,
        /** "five dead". */
        ADJECTIVE,
        /** "the death of five". */
        NOMINAL,
        /** "five deaths". */
        COUNT_NOUN,
        /** "the death toll rose to 14". */
        TOLL
    }

    /** Which form of the word stands there. */
    enum Form {
        BASE,
        PAST,
        ING,
        OTHER
    }

    Trigger ofHarm(Harm other) {
        return new Trigger(lemma, other, use, form, event);
    }

    /** Whether other words in the sentence may know better what became of the victims. */
    boolean isWeak() {
        return use == Use.ATTACK || use == Use.CARE;
    }

    boolean isVerb() {
        return use == Use.TRANSITIVE || use == Use.PERSONS || use == Use.BUILDINGS;
    }
}
