package org.dateline.event;

/** Kinds of events, with the one spelling of their code. */
public enum EventType {
    ARMED_CLASH("armedClash"),
    AIRSTRIKE("airstrike"),
    DRONE_STRIKE("droneStrike"),
    SHELLING("shelling"),
    BOMBING("bombing"),
    SUICIDE_ATTACK("suicideAttack"),
    SHOOTING("shooting"),
    EXECUTION("execution"),
    MASS_KILLING("massKilling"),
    ABDUCTION("abduction"),
    HUMAN_SHIELD("humanShield"),
    CHEMICAL_ATTACK("chemicalAttack"),
    DISPLACEMENT("displacement"),
    TERRITORY_CHANGE("territoryChange"),
    ARREST("arrest"),
    DESTRUCTION("destruction"),
    OTHER("other"),
    OFFENSIVE("offensive"),
    CEASEFIRE("ceasefire"),
    STATEMENT("statement");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
