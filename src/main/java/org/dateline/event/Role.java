package org.dateline.event;

/** The part that somebody takes in an event. */
public enum Role {
    PERPETRATOR("perpetrator"),
    TARGET("target"),
    PARTICIPANT("participant"),
    VICTIM("victim"),
    INSTRUMENT("instrument"),
    SUPPORTER("supporter");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
