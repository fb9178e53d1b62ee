package org.dateline.time;

import java.util.Optional;

/** How exactly a time is known, on the scale of UCDP GED (date_prec 1 to 5). */
public enum DatePrecision {
    DAY("day", 1),
    FEW_DAYS("fewDays", 2),
    WEEK("week", 3),
    MONTH("month", 4),
    YEAR("year", 5),
    UNKNOWN("unknown", 0);

    private final String code;
    private final int ucdp;

    DatePrecision(String code, int ucdp) {
        this.code = code;
        this.ucdp = ucdp;
    }

    public String code() {
        return code;
    }

    /** UCDP's date_prec, or empty when the time is unknown. */
    public Optional<Integer> ucdp() {
        return ucdp == 0 ? Optional.empty() : Optional.of(ucdp);
    }

    /** UCDP's scale by the length of the period: 1 day, 2 to 6 days, a week, up to a month, longer. */
    public static DatePrecision of(Period period) {
        long days = period.days();
        if (days == 1) {
            return DAY;
        }
        if (days <= 6) {
            return FEW_DAYS;
        }
        if (days <= 7) {
            return WEEK;
        }
        return days <= 31 ? MONTH : YEAR;
    }
}
