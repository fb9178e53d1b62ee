package org.dateline.claim;

/** Whether a claim says that something happened, or that it did not. */
public enum Polarity {
    AFFIRMED("affirmed"),
    DENIED("denied");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
