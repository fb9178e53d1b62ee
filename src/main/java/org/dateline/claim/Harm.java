package org.dateline.claim;

/** What happened to the victims. */
public enum Harm {
    KILLED("killed"),
    WOUNDED("wounded"),
    KILLED_OR_WOUNDED("killedOrWounded"),
    ABDUCTED("abducted"),
    DETAINED("detained"),
    DISPLACED("displaced"),
    MISSING("missing"),
    SURRENDERED("surrendered"),
    DESTROYED("destroyed");

    private final String code;

    Harm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
