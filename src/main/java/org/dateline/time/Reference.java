package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a relative date phrase leans on.
 *
 * @param day the day of publication, or empty when it is not known
 * @param previous the period that the text last spoke of, for "the same day" and "two days earlier"
 */
record Reference(Optional<LocalDate> day, Optional<Period> previous) {
    private static final int DAYS_OF_A_SHORT_PERIOD = 3;

    /** The days last spoken of when they are few enough to be "the day", else the day of publication. */
    Optional<Period> narrated() {
        return shortPrevious().or(() -> day.map(Period::day));
    }

    /** The days last spoken of, unless that was a week or more. */
    Optional<Period> shortPrevious() {
        return previous.filter(period -> period.days() <= DAYS_OF_A_SHORT_PERIOD);
    }

    Reference speakingOf(Period period) {
        return new Reference(day, Optional.of(period));
    }

    Reference seenFrom(LocalDate other) {
        return new Reference(Optional.of(other), previous);
    }
}
