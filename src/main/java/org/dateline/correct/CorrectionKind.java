package org.dateline.correct;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a correction does. */
public enum CorrectionKind {
    /** The claim was never made. */
    REJECT_CLAIM("rejectClaim"),
    /** A value of a claim or report was misread. */
    FIX_VALUE("fixValue"),
    /** Two reports are about one event. */
    SAME_EVENT("sameEvent"),
    /** The first report is not about the event of the second. */
    DIFFERENT_EVENT("differentEvent"),
    /** A name or source stands for another actor. */
    SAME_ACTOR("sameActor"),
    /** A name means this actor or place. */
    ALIAS("alias");

    private final String code;

    CorrectionKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The kind with that code, if there is one. */
    public static Optional<CorrectionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(CorrectionKind::code).collect(Collectors.joining(", "));
    }

    boolean isOfTwo() {
        return this == SAME_EVENT || this == DIFFERENT_EVENT || this == SAME_ACTOR;
    }
}
