package org.dateline.annotate;

/** What a mention names. */
public enum MentionKind {
    PERSON("person"),
    ORGANISATION("organisation"),
    LOCATION("location"),
    NATIONALITY("nationality");

    private final String code;

    MentionKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
