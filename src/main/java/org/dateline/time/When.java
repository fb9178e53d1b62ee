package org.dateline.time;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * When something happened, as far as the text tells.
 *
 * @param period the days, or empty when they cannot be told
 * @param phrase where the text says so, or empty when nothing does
 */
public record When(Optional<Period> period, Optional<Span> phrase) {
    public static final When UNKNOWN = new When(Optional.empty(), Optional.empty());

    public DatePrecision precision() {
        return period.map(DatePrecision::of).orElse(DatePrecision.UNKNOWN);
    }
}
