package org.dateline.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What speaks for or against two reports telling of one event.
 *
 * @param points how much, in hundredths; positive for one event
 * @param words what was found
 */
public record Reason(String feature, long points, String words) {

    /** As {@code +2.40 same day: 2017-03-21}. */
    @Override
    public String toString() {
        return (points < 0 ? "" : "+") + hundredths(points) + " " + words;
    }

    static BigDecimal hundredths(long points) {
        return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(100), 2, RoundingMode.UNNECESSARY);
    }
}
