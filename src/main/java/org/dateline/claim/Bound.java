package org.dateline.claim;

/** How a number bounds the true one. */
public enum Bound {
    EXACT("exact"),
    AT_LEAST("atLeast"),
    AT_MOST("atMost"),
    ABOUT("about"),
    RANGE("range"),
    VAGUE("vague");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
