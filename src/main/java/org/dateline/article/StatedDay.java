package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an ISO date, or the day of an ISO date and time, as it was where it was written. */
final class StatedDay {
    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ][\\d:.,]+\\s?(?:Z|[A-Z]{3}|[+-][\\d:]+)?)?\\s*");

    private StatedDay() {}

    static Optional<LocalDate> read(String value) {
        Matcher matcher = ISO.matcher(value);
        try {
            return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
