package org.dateline.store;

/** What became of an input. */
public enum Outcome {
    BUILT("built"),
    UNCHANGED("unchanged"),
    REFUSED("refused"),
    REMOVED("removed");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the input stands for a publication that is in the store. */
    boolean isLive() {
        return this == BUILT || this == UNCHANGED;
    }
}
