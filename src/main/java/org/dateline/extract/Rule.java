package org.dateline.extract;

/** The ways in which a sentence binds victims to a harm; each with its id in the graph and its confidence. */
enum Rule {
    /** "Twelve people were killed." */
    PASSIVE("R-PAS", 0.95),
    /** "60 killed in Iraq", "left 2 soldiers dead and three wounded". */
    REDUCED("R-RED", 0.9),
    /** "The blast killed twelve people." */
    ACTIVE("R-ACT", 0.95),
    /** "Twelve people died." */
    INTRANSITIVE("R-INT", 0.95),
    /** "Twelve people were shot", "Twelve people were taken to hospital". */
    HURT("R-HUR", 0.75),
    /** "A man was shot. He died in hospital." */
    FATE("R-FAT", 0.8),
    /** "the death of twelve people". */
    NOMINAL("R-NOM", 0.9),
    /** "the death toll rose to 14". */
    TOLL("R-TOL", 0.9),
    /** "twelve civilian deaths", "high casualties". */
    COUNT_NOUN("R-CNT", 0.8),
    /** "the bodies of some 80 dead civilians", "22,000 injured residents". */
    ADJECTIVE("R-ADJ", 0.8),
    /** "the bodies of twelve people were found". */
    BODIES("R-BOD", 0.85),
    /** "five civilians, including three children". */
    SUBSET("R-SUB", 0.9),
    /** "Among the killed militants is the commander Abu X." */
    AMONG("R-AMG", 0.75),
    /** "holding thousands of civilians as human shields". */
    SHIELDS("R-SHI", 0.85);

    private final String id;
    private final double confidence;

    Rule(String id, double confidence) {
        this.id = id;
        this.confidence = confidence;
    }

    String id() {
        return id;
    }

    double confidence() {
        return confidence;
    }

    /** Confidence in a numbered claim that this rule reads; vague ones are a little less sure. */
    double confidence(Figure figure) {
        double base = figure.kind() == Figure.Kind.BARE || figure.kind() == Figure.Kind.DEFINITE
                ? confidence - 0.25
                : confidence;
        return Math.round(base * 100) / 100.0;
    }
}
