package org.dateline.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers in figures and words: "6,878", "10 million", "thirty-two", "a quarter of a million", "two dozen". */
final class NumberReader {
    /** A number at words {@code [from, to)}. */
    record Numeral(int to, long value) {}

    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:[, \u00a0\u202f]\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}\\.\\d{1,3}");
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Long> SCALE =
            Map.of("dozen", 12L, "hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "m", 1_000_000L);
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sep.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their", "'s");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private NumberReader() {}

    /** The number that begins at word {@code i}, unless it is part of a date. */
    static Optional<Numeral> at(Words words, int i) {
        Optional<Numeral> fraction = fraction(words, i);
        if (fraction.isPresent()) {
            return fraction;
        }
        String low = words.low(i);
        if (DECIMAL.matcher(low).matches()) {
            return decimal(words, i);
        }
        if (DIGITS.matcher(low).matches()) {
            return isDate(words, i) ? Optional.empty() : Optional.of(scaled(words, i + 1, digits(low)));
        }
        return inWords(words, i);
    }

    static boolean isMonth(String low) {
        return MONTHS.contains(low);
    }

    private static long digits(String form) {
        return Long.parseLong(form.replaceAll("\\D", ""));
    }

    private static Optional<Numeral> decimal(Words words, int i) {
        Long scale = SCALE.get(words.low(i + 1));
        if (scale == null) {
            return Optional.empty();
        }
        long value =
                new BigDecimal(words.low(i)).multiply(BigDecimal.valueOf(scale)).longValue();
        return Optional.of(new Numeral(i + 2, value));
    }

    private static Numeral scaled(Words words, int to, long value) {
        Long scale = SCALE.get(words.low(to));
        return scale == null || (words.is(to, "m") && value > 999)
                ? new Numeral(to, value)
                : new Numeral(to + 1, value * scale);
    }

    private static boolean isDate(Words words, int i) {
        String low = words.low(i);
        boolean besideMonth = isMonth(words.low(i - 1)) || isMonth(words.low(i + 1));
        boolean year = YEAR.matcher(low).matches()
                && (besideMonth
                        || isMonth(words.low(i - 2))
                        || Set.of(
                                        "in", "since", "of", "by", "until", "from", "early", "late", "mid", "during",
                                        "and", "to")
                                .contains(words.low(i - 1)));
        boolean named = YEAR.matcher(low).matches() && DETERMINERS.contains(words.low(i - 1));
        boolean day = low.length() <= 2 && besideMonth && words.isCapital(isMonth(words.low(i - 1)) ? i - 1 : i + 1);
        return year || named || day;
    }

    private static Optional<Numeral> fraction(Words words, int i) {
        int at = words.is(i, "a") ? i + 1 : i;
        int over = words.is(at, "half") ? 2 : words.is(at, "quarter") ? 4 : 0;
        if (over == 0) {
            return Optional.empty();
        }
        int next = words.is(at + 1, "of") ? at + 2 : at + 1;
        next = words.is(next, "a") ? next + 1 : next;
        Long scale = SCALE.get(words.low(next));
        return scale == null ? Optional.empty() : Optional.of(new Numeral(next + 1, scale / over));
    }

    private static Optional<Numeral> inWords(Words words, int i) {
        Long one = SCALE.get(words.low(i + 1));
        if (one != null && (words.is(i, "a") || words.is(i, "an"))) {
            return Optional.of(scaled(words, i + 2, one));
        }
        long total = 0;
        long part = 0;
        int at = i;
        while (true) {
            Optional<Integer> small = small(words.low(at));
            Long scale = SCALE.get(words.low(at));
            if (small.isPresent()) {
                part += small.get();
            } else if (scale != null && part > 0) {
                part *= scale;
                total += scale >= 1000 ? part : 0;
                part = scale >= 1000 ? 0 : part;
            } else if (!(words.is(at, "and")
                    && part >= 100
                    && small(words.low(at + 1)).isPresent())) {
                break;
            }
            at++;
        }
        long value = total + part;
        return value == 0 ? Optional.empty() : Optional.of(new Numeral(at, value));
    }

    private static Optional<Integer> small(String low) {
        Integer whole = SMALL.get(low);
        int hyphen = low.indexOf('-');
        if (whole != null || hyphen < 0) {
            return Optional.ofNullable(whole);
        }
        Integer tens = SMALL.get(low.substring(0, hyphen));
        Integer ones = SMALL.get(low.substring(hyphen + 1));
        return tens == null || ones == null || tens < 20 || ones > 9 ? Optional.empty() : Optional.of(tens + ones);
    }
}
