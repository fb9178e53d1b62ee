package org.dateline.event;

/** How sure the text is of somebody's part: told as fact, alleged by others, or claimed by themselves. */
public enum RoleCertainty {
    ASSERTED("asserted"),
    ALLEGED("alleged"),
    CLAIMED("claimed");

    private final String code;

    RoleCertainty(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
