package org.dateline.extract;

/** The ways in which a sentence binds victims to a harm; each with its id in the graph. */
enum Rule {
    /** "Twelve people were killed." */
    PASSIVE("R-PAS"),
    /** "60 killed in Iraq", "left 2 soldiers dead and three wounded". */
    REDUCED("R-RED"),
    /** "The blast killed twelve people." */
    ACTIVE("R-ACT"),
    /** "Twelve people died." */
    INTRANSITIVE("R-INT"),
    /** "Twelve people were shot", "Twelve people were taken to hospital". */
    HURT("R-HUR"),
    /** "A man was shot. He died in hospital." */
    FATE("R-FAT"),
    /** "the death of twelve people". */
    NOMINAL("R-NOM"),
    /** "the death toll rose to 14". */
    TOLL("R-TOL"),
    /** "twelve civilian deaths", "high casualties". */
    COUNT_NOUN("R-CNT"),
    /** "the bodies of some 80 dead civilians", "22,000 injured residents". */
    ADJECTIVE("R-ADJ"),
    /** "the bodies of twelve people were found". */
    BODIES("R-BOD"),
    /** "five civilians, including three children". */
    SUBSET("R-SUB"),
    /** "Among the killed militants is the commander Abu X." */
    AMONG("R-AMG"),
    /** "holding thousands of civilians as human shields". */
    SHIELDS("R-SHI");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
