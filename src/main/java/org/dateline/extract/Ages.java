package org.dateline.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells ages from counts: "Mona Haddad, 34,", "a farmer (52)", "aged 11 to 15", "six months old". */
final class Ages {
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}|1[01]\\d");
    private static final Pattern OLD = Pattern.compile("[a-z0-9]+-(?:year|month|week|day)s?-olds?");
    private static final Pattern YEAR_OLD = Pattern.compile("(?:year|month|week|day)s?-olds?");
    private static final Pattern HALF = Pattern.compile("[a-z0-9]+-(?:year|month|week|day)s?");
    private static final Set<String> ADULT = Set.of(
            "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Set<String> AGE = Set.of("age", "ages", "aged");
    private static final Set<String> BETWEEN_AGES = Set.of(",", "and", "to", "or", "-", "–", "between", "of", "from");
    private static final Set<String> UNITS = Set.of("years", "year", "months", "month", "weeks", "days");
    private static final Set<String> AFTER_AGE = Set.of(
            "and", "of", "from", "who", "whose", "was", "were", "is", "are", "had", "has", "both", "all", "in", "at");
    private static final Set<String> OF_WHOLE = Set.of("the", "them", "whom", "which", "these", "those");
    private static final int LONGEST_ORIGIN = 6;

    private Ages() {}

    /** Whether the number at word {@code i} is somebody's age. */
    static boolean at(Words words, int i) {
        boolean shared =
                (words.is(i - 1, "both") || words.is(i - 1, "all")) && isYears(words, i) && words.isMark(i + 1);
        return shared || followsAgeWord(words, i) || noun(words, i) > i || old(words, i) > i || apposed(words, i);
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

    /** One past "14-year-old", "14 year old" or "six-month-old" at word {@code i}, or {@code i}. */
    static int noun(Words words, int i) {
        if (OLD.matcher(words.low(i)).matches()) {
            return i + 1;
        }
        boolean half = HALF.matcher(words.low(i)).matches() && isOld(words, i + 1);
        boolean number = isYears(words, i)
                || NumberReader.at(words, i).filter(n -> n.to() == i + 1).isPresent();
        boolean parted = number && UNITS.contains(words.low(i + 1)) && isOld(words, i + 2);
        boolean joined = number && YEAR_OLD.matcher(words.low(i + 1)).matches();
        if (joined) {
            return i + 2;
        }
        return half ? i + 2 : parted ? i + 3 : i;
    }

    private static boolean isOld(Words words, int i) {
        return words.is(i, "old") || words.is(i, "olds");
    }

    /** Whether the age that {@link #noun} found at word {@code i} is a child's. */
    static boolean ofChild(Words words, int i) {
        String low = words.low(i);
        String years = low.contains("-") ? low.substring(0, low.indexOf('-')) : low;
        boolean small = low.contains("month")
                || low.contains("week")
                || words.low(i + 1).startsWith("month");
        return small || (isDigits(years) ? Integer.parseInt(years) < 18 : !ADULT.contains(years));
    }

    private static boolean isDigits(String low) {
        return !low.isEmpty() && low.chars().allMatch(Character::isDigit);
    }

    private static int end(Words words, int to) {
        if (words.is(to, "(") && isYears(words, to + 1) && words.is(to + 2, ")")) {
            return to + 3;
        }
        int at = words.is(to, ",") ? to + 1 : to;
        if (words.in(at, AGE) && (isYears(words, at + 1) || words.is(at + 1, "between"))) {
            return years(words, at + 1);
        }
        if (at > to && old(words, at) > at) {
            return old(words, at);
        }
        return at > to && apposed(words, at) ? at + 1 : to;
    }

    /** One past "13, 17 and 19" or "14 to 52" at word {@code i}. */
    private static int years(Words words, int i) {
        int at = words.is(i, "between") ? i + 1 : i;
        int end = at;
        while (isYears(words, at)) {
            end = at + 1;
            at = words.in(end, BETWEEN_AGES) ? end + 1 : words.size();
            at = words.is(end, ",") && words.is(at, "and") ? at + 1 : at;
        }
        return end;
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
        boolean several = words.is(i + 1, "were") || words.is(i + 1, "are");
        boolean some = words.is(i + 1, "of") && words.in(i + 2, OF_WHOLE);
        boolean total = words.is(i + 1, "in") && (words.is(i + 2, "all") || words.is(i + 2, "total"));
        return isYears(words, i)
                && words.is(i - 1, ",")
                && ends
                && !several
                && !total
                && !some
                && isPerson(words, i - 2);
    }

    private static boolean isPerson(Words words, int i) {
        int at = words.is(i, ".") ? i - 1 : i;
        return words.isCapital(at) || words.tag(at).equals("NOUN");
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
