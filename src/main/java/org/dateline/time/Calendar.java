package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days, months and years as periods, and the past-biased choice among them. */
final class Calendar {
    /** A report may be dated a day behind what it tells, by time zone. */
    private static final int TOLERATED_DAYS_AHEAD = 1;

    private static final int DAYS_OF_A_WEEK = 7;

    private Calendar() {}

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period months(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** The calendar week, Monday to Sunday, that holds {@code day}. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(DAYS_OF_A_WEEK - 1L));
    }

    /** The month's third, or the four months of a year, that {@code part} names; the whole when it is null. */
    static Period part(Period whole, @Nullable String part) {
        if (part == null) {
            return whole;
        }
        return switch (Words.third(part)) {
            case 0 ->
                whole.days() > 31
                        ? months(whole.start().getYear(), 1, 4)
                        : new Period(whole.start(), whole.start().withDayOfMonth(10));
            case 1 ->
                whole.days() > 31
                        ? months(whole.start().getYear(), 5, 8)
                        : new Period(
                                whole.start().withDayOfMonth(11), whole.start().withDayOfMonth(20));
            case 2 ->
                whole.days() > 31
                        ? months(whole.start().getYear(), 9, 12)
                        : new Period(whole.start().withDayOfMonth(21), whole.end());
            default -> whole;
        };
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The latest such day of the year that is not after {@code anchor}. */
    static Optional<LocalDate> latestDay(LocalDate anchor, int month, int day) {
        for (int year = anchor.getYear() + 1; year >= anchor.getYear() - 4; year--) {
            Optional<LocalDate> candidate =
                    day(year, month, day).filter(it -> !it.isAfter(anchor.plusDays(TOLERATED_DAYS_AHEAD)));
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    /** The latest such month that has begun by {@code anchor}. */
    static YearMonth latestMonth(LocalDate anchor, int month) {
        YearMonth thisYear = YearMonth.of(anchor.getYear(), month);
        return thisYear.atDay(1).isAfter(anchor) ? thisYear.minusYears(1) : thisYear;
    }

    /** The latest such weekday that is not after {@code anchor}. */
    static LocalDate latest(LocalDate anchor, DayOfWeek weekday) {
        return anchor.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** Saturday and Sunday of the weekend that has last begun by {@code anchor}. */
    static Period weekend(LocalDate anchor) {
        LocalDate saturday = latest(anchor, DayOfWeek.SATURDAY);
        return new Period(saturday, saturday.plusDays(1));
    }

    static Period shift(Period period, long days) {
        return new Period(period.start().plusDays(days), period.end().plusDays(days));
    }
}
