package org.dateline.time;

import java.time.YearMonth;

/** The seasons of the north, three whole months each. */
final class Seasons {
    private Seasons() {}

    static int firstMonth(String season) {
        return switch (season) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
    }

    static Period startingIn(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(2).atEndOfMonth());
    }
}
