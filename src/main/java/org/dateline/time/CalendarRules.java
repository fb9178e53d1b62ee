package org.dateline.time;

import static org.dateline.time.Words.DAY;
import static org.dateline.time.Words.MONTH;
import static org.dateline.time.Words.MONTH_NAME;
import static org.dateline.time.Words.PART;
import static org.dateline.time.Words.WEEKDAY_OR_SHORT;
import static org.dateline.time.Words.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Phrases that name a day, a month or a year of the calendar. */
final class CalendarRules {
    /** Bridges, squares and brigades bear dates as names. */
    private static final String NO_NAME =
            "(?! (?:Bridge|Street|Square|Avenue|Road|Movement|Brigade|Brigades|Hospital|[Cc]oalition|[Aa]lliance|Camp|School"
                    + "|University|Mosque|Martyrs|District|Quarter|Revolution)\\b)";

    private static final String WEEKDAY_BEFORE = "(?:\\b(" + WEEKDAY_OR_SHORT + "),? (?:the )?)?";
    private static final String YEAR_AFTER = "(?:,? (" + YEAR + ")| (last year|this year))?";

    /** What may stand between a month and "last year". */
    private static final String OF_YEAR = "(?:(?: of|,)? (" + YEAR + ")|,? (?:of |in )?(last year|this year))";

    /** Before May or March alone, lest the verb be taken for the month at the start of a sentence. */
    private static final String LEADING =
            "\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]etween|[Ff]rom|[Tt]hroughout|[Bb]y|[Bb]efore|[Aa]fter|[Tt]his"
                    + "|[Tt]hrough|[Ff]or|the|a|and|or|to|" + MONTH_NAME + ",)\\s+";

    private static final String PLURAL_AFTER =
            "(?! (?:people|civilians?|dead|men|women|children|persons|(?!as\\b|was\\b|has\\b|is\\b|this\\b|across\\b|alas\\b"
                    + "|plus\\b|versus\\b|unless\\b|thus\\b)[a-z]+s)\\b)";

    private CalendarRules() {}

    static List<DateRule> all() {
        return Stream.concat(days().stream(), monthsAndYears().stream()).toList();
    }

    private static List<DateRule> days() {
        return List.of(
                DateRule.of(
                        Sign.MONTH,
                        WEEKDAY_BEFORE + "(?<!\\b[Ii]n )\\b(" + MONTH + ") (" + DAY
                                + ")(?![\\d:]|,\\d|\\.\\d| per ?cent)" + YEAR_AFTER + NO_NAME,
                        CalendarRules::monthFirst),
                DateRule.of(
                        Sign.MONTH,
                        WEEKDAY_BEFORE + "(?<![\\d.,])\\b(" + DAY + ")(?: of)? (" + MONTH + ")(?![a-z])" + YEAR_AFTER
                                + NO_NAME,
                        CalendarRules::dayFirst),
                DateRule.of(
                        Sign.MONTH,
                        "\\b(" + MONTH + ") (" + DAY + ") ?(?:-|–|to|and) ?(" + DAY + ")(?![\\d:]|,\\d)" + YEAR_AFTER,
                        match -> days(match, 1, 2, 3)),
                DateRule.of(
                        Sign.MONTH,
                        "(?<![\\d.,])\\b(" + DAY + ") ?(?:-|–|to|and) ?(" + DAY + ")(?: of)? (" + MONTH + ")"
                                + YEAR_AFTER,
                        match -> days(match, 3, 1, 2)),
                DateRule.of(
                        Sign.FIGURE,
                        "(?<![\\d./-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/-]|\\.\\d)",
                        match -> numeric(match, 1, 2, 3)),
                DateRule.of(
                        Sign.FIGURE,
                        "(?<![\\d./-])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\w]|\\.\\d)",
                        match -> numeric(match, 3, 2, 1)),
                DateRule.of(
                        Sign.FIGURE,
                        "(?<![\\d./-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?![\\w/-]|\\.\\d)",
                        CalendarRules::eitherOrder),
                DateRule.of(
                        Sign.FIGURE,
                        "(?<![\\d./-])(0?[1-9]|1[0-2])/((?:19|20)\\d{2})(?![\\w/-]|\\.\\d)",
                        match -> Optional.of(
                                Meaning.always(Calendar.month(YearMonth.of(number(match, 2), number(match, 1)))))));
    }

    private static List<DateRule> monthsAndYears() {
        return List.of(
                DateRule.of(
                        Sign.MONTH, "(?:\\b(" + PART + "))?\\b(" + MONTH + ")" + OF_YEAR, CalendarRules::monthOfYear),
                DateRule.of(Sign.MONTH, "\\b(" + PART + ")(" + MONTH + ")(?![a-z]| \\d)", CalendarRules::month),
                DateRule.of(
                        Sign.MONTH,
                        "\\b[Bb]y (?<phrase>(" + MONTH_NAME + "))(?!,? \\d)",
                        match -> Optional.of(Meaning.untold())),
                DateRule.of(
                        Sign.MONTH,
                        "\\b[Tt]he (?:previous |preceding )?month of (" + MONTH_NAME + ")\\b(?! \\d)",
                        CalendarRules::bareMonth),
                DateRule.of(
                        Sign.MONTH,
                        "\\b(?!Ma)(" + MONTH_NAME + ")\\b" + "(?!,? (?:" + YEAR + ")| \\d{1,2}\\b(?!,\\d))" + NO_NAME,
                        CalendarRules::bareMonth),
                DateRule.of(
                        Sign.MONTH,
                        "(?:" + LEADING + ")(?<phrase>(" + MONTH_NAME + "))\\b" + "(?!,? (?:" + YEAR
                                + ")| \\d{1,2}\\b(?!,\\d))" + NO_NAME,
                        CalendarRules::bareMonth),
                DateRule.of(
                        Sign.MONTH,
                        "\\b(?<phrase>(Ma(?:y|rch)))(?=(?:, " + MONTH_NAME + ")*,? and " + MONTH_NAME + "|, "
                                + MONTH_NAME + ")",
                        CalendarRules::bareMonth),
                DateRule.of(
                        Sign.MONTH,
                        "\\b[Ii]n (?<phrase>(" + MONTH_NAME + "))(?= \\d{1,3} [a-z])",
                        CalendarRules::bareMonth),
                DateRule.of(Sign.YEAR, "\\b(" + PART + ")(" + YEAR + ")" + PLURAL_AFTER, CalendarRules::year),
                DateRule.of(
                        Sign.YEAR,
                        "\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Dd]uring|[Uu]ntil|[Ff]rom|[Bb]y|[Bb]efore|[Aa]fter|[Bb]etween"
                                + "|[Tt]hroughout|[Ff]or|and|to|[Ii]n (?:the )?year|[Tt]he year) (?<phrase>()(" + YEAR
                                + "))"
                                + PLURAL_AFTER,
                        CalendarRules::year),
                DateRule.of(
                        Sign.YEAR,
                        "\\b(?:[Tt]he|an?) (?<phrase>()((?<![\\d,.])(?:19[1-9][0-9]|20[0-4][0-9])))(?="
                                + " (?:US-|U\\.S\\.-)?[a-z-]*[a-rt-z]\\b)",
                        CalendarRules::year),
                DateRule.of(
                        Sign.PART,
                        "\\b([Tt]he )?(first|second|last) half of (" + YEAR + "|last year|this year)",
                        match -> yearPart(match, 2, 3, 6)),
                DateRule.of(
                        Sign.PART,
                        "\\b([Tt]he )?(first|second|third|fourth|last) quarter of (" + YEAR + "|last year|this year)",
                        match -> yearPart(match, 2, 3, 3)),
                DateRule.of(
                        Sign.PART,
                        "\\b([Tt]he )?(first|second|last) half of (" + MONTH_NAME + ")(?: (" + YEAR + "))?",
                        CalendarRules::halfMonth),
                DateRule.of(
                        Sign.PART,
                        "\\b([Tt]he )?(first|last) (" + Words.NUMBER + ") months of (" + YEAR + "|last year|this year)",
                        CalendarRules::monthsOfYear),
                fixedDay("New Year['’]s Eve", 12, 31),
                fixedDay("New Year['’]s Day", 1, 1),
                fixedDay("Christmas Eve", 12, 24),
                fixedDay("Christmas Day", 12, 25));
    }

    private static DateRule fixedDay(String name, int month, int day) {
        return DateRule.of(
                Sign.FEAST,
                "\\b" + name + "(?:,? (" + YEAR + "))?",
                match -> Optional.of(
                        match.group(1) == null
                                ? past(anchor ->
                                        Calendar.latestDay(anchor, month, day).map(Period::day))
                                : Meaning.always(Period.day(LocalDate.of(number(match, 1), month, day)))));
    }

    private static Optional<Meaning> monthFirst(MatchResult match) {
        return dayOf(match, match.group(2), match.group(3));
    }

    private static Optional<Meaning> dayFirst(MatchResult match) {
        return dayOf(match, match.group(3), match.group(2));
    }

    private static Optional<Meaning> dayOf(MatchResult match, String monthWord, String dayWord) {
        int month = Words.month(monthWord);
        int day = Words.dayOfMonth(dayWord);
        if (Calendar.day(2000, month, day).isEmpty()) {
            return Optional.empty();
        }
        if (match.group(4) != null) {
            return Calendar.day(number(match, 4), month, day).map(it -> Meaning.always(Period.day(it)));
        }
        Optional<DayOfWeek> weekday = Optional.ofNullable(match.group(1)).map(Words::weekday);
        String relativeYear = match.group(5);
        return Optional.of(past(anchor -> relativeYear != null
                ? Calendar.day(yearOf(relativeYear, anchor), month, day).map(Period::day)
                : onWeekday(anchor, month, day, weekday).map(Period::day)));
    }

    /** A stated weekday decides the year, so that a day ahead is not taken for a day of last year. */
    private static Optional<LocalDate> onWeekday(LocalDate anchor, int month, int day, Optional<DayOfWeek> weekday) {
        return weekday.flatMap(stated -> IntStream.of(0, -1, 1)
                        .mapToObj(years -> Calendar.day(anchor.getYear() + years, month, day))
                        .flatMap(Optional::stream)
                        .filter(it -> it.getDayOfWeek() == stated)
                        .findFirst())
                .or(() -> Calendar.latestDay(anchor, month, day));
    }

    private static Optional<Meaning> days(MatchResult match, int month, int first, int last) {
        int from = Words.dayOfMonth(match.group(first));
        int to = Words.dayOfMonth(match.group(last));
        int number = Words.month(match.group(month));
        if (from >= to || Calendar.day(2000, number, to).isEmpty()) {
            return Optional.empty();
        }
        Function<LocalDate, Period> upTo = end -> new Period(end.withDayOfMonth(from), end);
        if (match.group(4) != null) {
            return Calendar.day(number(match, 4), number, to).map(upTo).map(Meaning::always);
        }
        String relativeYear = match.group(5);
        return Optional.of(past(anchor -> (relativeYear != null
                        ? Calendar.day(yearOf(relativeYear, anchor), number, to)
                        : Calendar.latestDay(anchor, number, to))
                .map(upTo)));
    }

    private static Optional<Meaning> numeric(MatchResult match, int year, int month, int day) {
        return Calendar.day(number(match, year), number(match, month), number(match, day))
                .map(it -> Meaning.always(Period.day(it)));
    }

    /** Day or month first? Only a part above twelve tells; otherwise it is a date that tells no day. */
    private static Optional<Meaning> eitherOrder(MatchResult match) {
        int first = number(match, 1);
        int second = number(match, 3);
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.of(Meaning.untold());
        }
        return first > 12 ? numeric(match, 4, 3, 1) : numeric(match, 4, 1, 3);
    }

    private static Optional<Meaning> monthOfYear(MatchResult match) {
        int month = Words.month(match.group(2));
        String part = match.group(1);
        if (match.group(3) != null) {
            Period whole = Calendar.month(YearMonth.of(number(match, 3), month));
            return Optional.of(Meaning.always(Calendar.part(whole, part)));
        }
        String year = match.group(4);
        return Optional.of(past(anchor ->
                Optional.of(Calendar.part(Calendar.month(YearMonth.of(yearOf(year, anchor), month)), part))));
    }

    private static Optional<Meaning> month(MatchResult match) {
        return latestMonth(match.group(2), match.group(1));
    }

    private static Optional<Meaning> bareMonth(MatchResult match) {
        return latestMonth(match.group(match.groupCount()), null);
    }

    private static Optional<Meaning> latestMonth(String word, @Nullable String part) {
        int month = Words.month(word);
        return Optional.of(past(
                anchor -> Optional.of(Calendar.part(Calendar.month(Calendar.latestMonth(anchor, month)), part))));
    }

    private static Optional<Meaning> halfMonth(MatchResult match) {
        int month = Words.month(match.group(3));
        boolean first = match.group(2).equals("first");
        Function<YearMonth, Period> half =
                it -> first ? new Period(it.atDay(1), it.atDay(15)) : new Period(it.atDay(16), it.atEndOfMonth());
        return Optional.of(
                match.group(4) != null
                        ? Meaning.always(half.apply(YearMonth.of(number(match, 4), month)))
                        : past(anchor -> Optional.of(half.apply(Calendar.latestMonth(anchor, month)))));
    }

    private static Optional<Meaning> year(MatchResult match) {
        String last = match.group(match.groupCount());
        String part = match.group(1).isEmpty() ? null : match.group(1);
        return Optional.of(Meaning.always(Calendar.part(Calendar.year(Integer.parseInt(last)), part)));
    }

    private static Optional<Meaning> yearPart(MatchResult match, int ordinal, int year, int months) {
        int index = switch (match.group(ordinal)) {
            case "first" -> 0;
            case "second" -> 1;
            case "third" -> 2;
            case "fourth" -> 3;
            default -> 12 / months - 1;
        };
        return ofYear(match.group(year), it -> Calendar.months(it, index * months + 1, (index + 1) * months));
    }

    private static Optional<Meaning> monthsOfYear(MatchResult match) {
        return Words.number(match.group(3))
                .filter(count -> count >= 1 && count <= 12)
                .flatMap(count -> ofYear(
                        match.group(4),
                        year -> match.group(2).equals("first")
                                ? Calendar.months(year, 1, count)
                                : Calendar.months(year, 13 - count, 12)));
    }

    private static Optional<Meaning> ofYear(String year, Function<Integer, Period> period) {
        return Optional.of(
                Character.isDigit(year.charAt(0))
                        ? Meaning.always(period.apply(Integer.parseInt(year)))
                        : past(anchor -> Optional.of(period.apply(yearOf(year, anchor)))));
    }

    private static int yearOf(String relative, LocalDate anchor) {
        return relative.startsWith("last") ? anchor.getYear() - 1 : anchor.getYear();
    }

    private static Meaning past(Function<LocalDate, Optional<Period>> choice) {
        return reference -> reference.day().flatMap(choice);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
