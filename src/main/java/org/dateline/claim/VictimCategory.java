package org.dateline.claim;

/** Which class of persons the victims belong to. */
public enum VictimCategory {
    CIVILIAN("civilian"),
    MILITARY("military"),
    POLICE("police"),
    MILITIA("militia"),
    MILITANT("militant"),
    MIXED("mixed"),
    UNKNOWN("unknown");

    private final String code;

    VictimCategory(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
