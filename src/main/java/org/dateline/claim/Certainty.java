package org.dateline.claim;

/** How firmly a claim is made. */
public enum Certainty {
    ASSERTED("asserted"),
    PROBABLE("probable"),
    POSSIBLE("possible"),
    ALLEGED("alleged");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
