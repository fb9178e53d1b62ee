package org.dateline.correct;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a correction writes it.
 *
 * @param bound code of the bound
 * @param count the number stated; empty for a range
 * @param low lowest number that agrees; empty where nothing is said, as {@code high}
 */
public record CorrectedCount(String bound, OptionalLong count, OptionalLong low, OptionalLong high) {
    private static final Pattern FORM = Pattern.compile("(?:(atLeast|atMost|about) )?(\\d{1,9})|(\\d{1,9})-(\\d{1,9})");

    /** Empty for anything but {@code 14}, {@code atLeast 14}, {@code atMost 14}, {@code about 14} and {@code 3-5}. */
    public static Optional<CorrectedCount> of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group(3) != null) {
            long low = Long.parseLong(form.group(3));
            long high = Long.parseLong(form.group(4));
            return low > high
                    ? Optional.empty()
                    : Optional.of(new CorrectedCount(
                            "range", OptionalLong.empty(), OptionalLong.of(low), OptionalLong.of(high)));
        }
        String bound = form.group(1) == null ? "exact" : form.group(1);
        return Optional.of(of(bound, Long.parseLong(form.group(2))));
    }

    private static CorrectedCount of(String bound, long number) {
        OptionalLong count = OptionalLong.of(number);
        OptionalLong none = OptionalLong.empty();
        return switch (bound) {
            case "atLeast" -> new CorrectedCount(bound, count, count, none);
            case "atMost" -> new CorrectedCount(bound, count, none, count);
            case "about" ->
                new CorrectedCount(
                        bound,
                        count,
                        OptionalLong.of(number - (number + 9) / 10),
                        OptionalLong.of(number + (number + 9) / 10));
            default -> new CorrectedCount(bound, count, count, count);
        };
    }

    /** The number that stands for it where one is needed. */
    public long best() {
        return count.orElseGet(() -> (low.orElseThrow() + high.orElseThrow()) / 2);
    }
}
