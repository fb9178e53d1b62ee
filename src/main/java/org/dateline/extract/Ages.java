package org.dateline.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells ages from counts: "Mona Haddad, 34,", "a farmer (52)", "aged 11 to 15", "six months old". */
final class Ages {
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}|1[01]\\d");
    private static final Set<String> AGE = Set.of("age", "ages", "aged");
    private static final Set<String> BETWEEN_AGES = Set.of(",", "and", "to", "or", "-", "–", "between", "of", "from");
    private static final Set<String> UNITS = Set.of("years", "year", "months", "month", "weeks", "days");
    private static final Set<String> AFTER_AGE = Set.of(
            "and", "of", "from", "who", "whose", "was", "were", "is", "are", "had", "has", "both", "all", "in", "at");
    private static final int LONGEST_ORIGIN = 6;

    private Ages() {}

    /** Whether the number at word {@code i} is somebody's age. */
    static boolean at(Words words, int i) {
        return followsAgeWord(words, i) || old(words, i) > i || apposed(words, i);
    }

    /** One past the age, origin and closing comma that a person whose name or noun ends at {@code to} is given there. */
    static int after(Words words, int to) {
        int end = end(words, to);
        if (end == to) {
            return to;
        }
        int origin = Math.max(end, originEnd(words, words.is(end, ",") ? end + 1 : end));
        return words.is(origin, ",") && !words.is(origin + 1, "and") ? origin + 1 : origin;
    }

    private static int end(Words words, int to) {
        if (words.is(to, "(") && isYears(words, to + 1) && words.is(to + 2, ")")) {
            return to + 3;
        }
        int at = words.is(to, ",") ? to + 1 : to;
        if (words.in(at, AGE) && isYears(words, at + 1)) {
            return at + 2;
        }
        if (at > to && old(words, at) > at) {
            return old(words, at);
        }
        return at > to && apposed(words, at) ? at + 1 : to;
    }

    /** "34, of Homewood,": one past the place where the person comes from, or {@code at}. */
    private static int originEnd(Words words, int at) {
        if (!words.is(at, "of") && !words.is(at, "from")) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(at + LONGEST_ORIGIN, words.size()); i++) {
            if (words.is(i, ",") && !words.isCapital(i + 1)) {
                return i;
            }
        }
        return 0;
    }

    /** ", 34," behind a name or a noun: no noun follows that it could count. */
    private static boolean apposed(Words words, int i) {
        boolean ends = i + 1 >= words.size() || words.isMark(i + 1) || words.in(i + 1, AFTER_AGE);
        return isYears(words, i) && words.is(i - 1, ",") && ends && isPerson(words, i - 2);
    }

    private static boolean isPerson(Words words, int i) {
        return words.isCapital(i) || words.is(i, "jr.") || words.tag(i).equals("NOUN");
    }

    private static boolean followsAgeWord(Words words, int i) {
        int at = i - 1;
        while (isYears(words, at) || words.in(at, BETWEEN_AGES)) {
            at--;
        }
        return at < i && words.in(at, AGE);
    }

    /** "six months old", "34 years of age": one past it, or {@code i}. */
    private static int old(Words words, int i) {
        boolean unit = words.in(i + 1, UNITS);
        if (unit && words.is(i + 2, "old")) {
            return i + 3;
        }
        return unit && words.is(i + 2, "of") && words.is(i + 3, "age") ? i + 4 : i;
    }

    private static boolean isYears(Words words, int i) {
        return YEARS.matcher(words.low(i)).matches();
    }
}
