package org.dateline.time;

import java.time.LocalDate;

/** Days from {@code start} to {@code end}, both included. */
public record Period(LocalDate start, LocalDate end) {
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts: " + start + " to " + end);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** Number of days, at least 1. */
    public long days() {
        return end.toEpochDay() - start.toEpochDay() + 1;
    }
}
