package org.dateline.claim;

/** What one statement does to a claim. */
public enum StanceKind {
    DISPUTES("disputes"),
    DENIES("denies"),
    QUALIFIES("qualifies"),
    CONFIRMS("confirms"),
    REVISES("revises"),
    RETRACTS("retracts");

    private final String code;

    StanceKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
