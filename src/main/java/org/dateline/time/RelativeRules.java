package org.dateline.time;

import static org.dateline.time.Words.DAYTIME;
import static org.dateline.time.Words.MONTH_NAME;
import static org.dateline.time.Words.NUMBER;
import static org.dateline.time.Words.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Phrases that count from the day of publication or from the time last spoken of. */
final class RelativeRules {
    private static final String UNIT = "(hours?|days?|weeks?|months?|years?)";
    private static final String ABOUT =
            "(?:(?:[Aa]bout|[Aa]lmost|[Nn]early|[Ss]ome|[Rr]oughly|[Aa]round|[Aa]pproximately|[Jj]ust|[Mm]ore"
                    + " than|[Oo]ver|[Bb]arely|[Ll]ess than) )?";
    private static final String COUNT =
            "([Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine"
                    + "|[Tt]en|[Ee]leven|[Tt]welve|A few|" + NUMBER + ")";
    private static final String CLAUSE_ENDS = "(?=\\s*(?:[,.;:)”\"]|$|—|–|--))";
    private static final String DAY_PARTS = "(?:morning|afternoon|evening|night)";
    private static final int MIDDLE_OF_A_WEEK = 3;

    private RelativeRules() {}

    static List<DateRule> all() {
        return Stream.concat(daysAround().stream(), weeksMonthsAndYears().stream())
                .toList();
    }

    private static List<DateRule> daysAround() {
        return List.of(
                DateRule.of(
                        Sign.DAY,
                        "\\b(?:[Ee]arly |[Ll]ate |[Ee]arlier |[Ll]ater )?(?:today['’]?s?|(?<![A-Z][a-z]{1,14}"
                                + " )Today)\\b(?! (?:newspaper|TV|Zaman))",
                        match -> day(0)),
                DateRule.of(
                        Sign.DAYTIME,
                        "\\b(?:[Tt]his " + DAYTIME + "|[Tt]onight|(?:[Ee]arlier|[Ll]ater) this " + DAYTIME + ")\\b",
                        match -> day(0)),
                DateRule.of(
                        Sign.DAY,
                        "\\b(?:[Ee]arly |[Ll]ate |[Ee]arlier )?[Yy]esterday(?:['’]s)?\\b(?: " + DAYTIME + "\\b)?",
                        match -> day(-1)),
                DateRule.of(Sign.DAY, "\\b[Tt]he day before yesterday\\b", match -> day(-2)),
                DateRule.of(Sign.DAYTIME, "\\b[Ll]ast night\\b", match -> day(-1)),
                DateRule.of(Sign.TOMORROW, "\\b[Tt]omorrow\\b", match -> day(1)),
                DateRule.of(
                        Sign.DAYTIME,
                        "\\b[Oo]vernight\\b",
                        match -> published(day -> new Period(day.minusDays(1), day))),
                DateRule.of(
                        Sign.TURN,
                        "\\b(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) (?:in|on) the day\\b|\\b[Ll]ater (?:that|the"
                                + " same) day\\b|\\b(?:[Hh]ours|[Mm]inutes|[Mm]oments|" + NUMBER
                                + " (?:hours|minutes)) (?:earlier|later)\\b",
                        match -> Optional.of(Reference::narrated)),
                DateRule.of(
                        Sign.DAYTIME,
                        "\\b(?:[Tt]he|[Tt]hat) same (?:day|date|" + DAY_PARTS + ")\\b|\\b[Tt]hat (?:day|" + DAY_PARTS
                                + ")\\b",
                        match -> Optional.of(Reference::shortPrevious)),
                DateRule.of(
                        Sign.PERIOD,
                        "\\b[Tt]he same (?:period|time span)\\b",
                        match -> Optional.of(Reference::previous)),
                DateRule.of(Sign.UNIT, "\\b(?:[Tt]he|[Tt]hat) same (week|month|year)\\b", RelativeRules::same),
                DateRule.of(
                        Sign.SINCE_THEN,
                        "\\b(?:[Ee]ver )?[Ss]ince then\\b",
                        match -> Optional.of(RelativeRules::sinceThen)),
                DateRule.of(
                        Sign.DAYTIME,
                        "\\b[Tt]he (?:next|following) (?:day|morning|afternoon|evening|night)\\b|\\b[Tt]he day after"
                                + CLAUSE_ENDS,
                        match -> shifted(1)),
                DateRule.of(
                        Sign.DAYTIME,
                        "\\b[Tt]he (?:previous|preceding) (?:day|" + DAY_PARTS
                                + ")\\b|\\b[Tt]he (?:day|night|evening) before" + CLAUSE_ENDS,
                        match -> shifted(-1)),
                DateRule.of(
                        Sign.UNIT,
                        "\\b[Tt]he (?:previous|preceding) (week|month|year)\\b(?! of)",
                        RelativeRules::preceding));
    }

    private static List<DateRule> weeksMonthsAndYears() {
        return List.of(
                DateRule.of(Sign.AGO, "\\b" + ABOUT + COUNT + " " + UNIT + " ago\\b", RelativeRules::ago),
                DateRule.of(
                        Sign.TURN,
                        "\\b" + ABOUT + COUNT + " " + UNIT + " (?:earlier|before" + CLAUSE_ENDS + ")\\b?",
                        RelativeRules::earlier),
                DateRule.of(
                        Sign.TURN,
                        "\\b" + ABOUT + COUNT + " " + UNIT + " (?:later|after" + CLAUSE_ENDS + ")\\b?",
                        RelativeRules::later),
                DateRule.of(
                        Sign.UNIT,
                        "\\b(?:([Ee]arly|[Mm]id|[Ll]ate)[- ])?([Ll]ast|[Nn]ext) (week|month|year)\\b(?!['’]s)",
                        RelativeRules::neighbour),
                DateRule.of(Sign.UNIT, "\\b([Ll]ast|[Nn]ext) (week|month|year)['’]s\\b", RelativeRules::neighbourOwner),
                DateRule.of(
                        Sign.UNIT,
                        "\\b(?:([Ee]arlier|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ater)[- ])?(?:[Tt]his|(?:[Tt]he )?[Cc]urrent)"
                                + " (week|month|year)\\b(?:['’]s)?",
                        RelativeRules::current),
                DateRule.of(
                        Sign.UNIT,
                        "\\b[Tt]he (?:past|last) (?:" + COUNT + " )?" + UNIT + "\\b(?! of\\b)",
                        RelativeRules::past),
                DateRule.of(
                        Sign.MONTH,
                        "\\b(?:([Ee]arly|[Mm]id|[Ll]ate)[- ])?([Ll]ast|[Nn]ext|[Tt]his) (" + MONTH_NAME
                                + ")\\b(?! \\d)",
                        RelativeRules::neighbourMonth),
                DateRule.of(
                        Sign.SEASON,
                        "\\b(?:[Tt]he )?(spring|summer|autumn|fall|winter) (?:of )?(" + YEAR + "|last year|this year)",
                        RelativeRules::seasonOfYear),
                DateRule.of(
                        Sign.SEASON,
                        "\\b([Ll]ast|[Tt]his) (spring|summer|autumn|fall|winter)\\b",
                        RelativeRules::season),
                DateRule.of(
                        Sign.SEASON,
                        "\\b(?:[Ii]n|[Ss]ince|[Dd]uring) (?<phrase>the (spring|summer|autumn|winter))"
                                + "(?=[,.;]|$| when\\b| after\\b| before\\b)",
                        match -> seasonNamed(match.group(2))));
    }

    private static Optional<Meaning> published(Function<LocalDate, Period> choice) {
        return Optional.of(reference -> reference.day().map(choice));
    }

    private static Optional<Meaning> day(int offset) {
        return published(day -> Period.day(day.plusDays(offset)));
    }

    private static Optional<Period> sinceThen(Reference reference) {
        return reference
                .previous()
                .flatMap(then -> reference
                        .day()
                        .filter(day -> !day.isBefore(then.start()))
                        .map(day -> new Period(then.start(), day)));
    }

    /** A day before may lean on the day of publication; a day after that would lie ahead, so it may not. */
    private static Optional<Meaning> shifted(int days) {
        return Optional.of(reference -> (days < 0 ? reference.narrated() : reference.shortPrevious())
                .map(period -> Calendar.shift(period, days)));
    }

    private static Optional<Meaning> same(MatchResult match) {
        return Optional.of(reference -> reference.previous().map(it -> {
            Period whole = holding(it.start(), match.group(1));
            return whole.days() < it.days() ? it : whole;
        }));
    }

    private static Optional<Meaning> preceding(MatchResult match) {
        String unit = match.group(1);
        return Optional.of(reference -> reference
                .previous()
                .map(Period::start)
                .or(reference::day)
                .map(day -> holding(day.minus(1, unit(unit)), unit)));
    }

    private static Optional<Meaning> ago(MatchResult match) {
        return counted(
                match,
                count -> reference -> reference.day().map(day -> point(Period.day(day), -count, match.group(2))));
    }

    private static Optional<Meaning> earlier(MatchResult match) {
        return counted(
                match, count -> reference -> reference.narrated().map(then -> point(then, -count, match.group(2))));
    }

    private static Optional<Meaning> later(MatchResult match) {
        return counted(
                match, count -> reference -> reference.shortPrevious().map(then -> point(then, count, match.group(2))));
    }

    private static Optional<Meaning> counted(MatchResult match, Function<Integer, Meaning> meaning) {
        return Words.number(match.group(1)).map(meaning);
    }

    /** The coarser the unit, the coarser what is meant: six weeks ago is a week, two months ago a month. */
    private static Period point(Period from, long count, String word) {
        ChronoUnit unit = unit(word);
        if (unit == ChronoUnit.DAYS) {
            return Calendar.shift(from, count);
        }
        if (unit == ChronoUnit.HOURS) {
            return Calendar.shift(from, count / 24);
        }
        LocalDate day = from.start().plus(count, unit);
        return unit == ChronoUnit.WEEKS
                ? new Period(day.minusDays(MIDDLE_OF_A_WEEK), day.plusDays(MIDDLE_OF_A_WEEK))
                : holding(day, word);
    }

    private static Optional<Meaning> neighbour(MatchResult match) {
        int step = match.group(2).equalsIgnoreCase("last") ? -1 : 1;
        String unit = match.group(3);
        return published(day -> {
            Period whole = holding(day.plus(step, unit(unit)), unit);
            return unit.equals("week") ? whole : Calendar.part(whole, match.group(1));
        });
    }

    private static Optional<Meaning> neighbourOwner(MatchResult match) {
        int step = match.group(1).equalsIgnoreCase("last") ? -1 : 1;
        return published(day -> holding(day.plus(step, unit(match.group(2))), match.group(2)));
    }

    /** This week, month or year goes up to the day of publication; later this week is still to come. */
    private static Optional<Meaning> current(MatchResult match) {
        String part = match.group(1) == null ? "" : match.group(1).toLowerCase(Locale.ROOT);
        String unit = match.group(2);
        return published(day -> {
            Period whole = holding(day, unit);
            return switch (part) {
                case "later" -> new Period(day, whole.end());
                case "early", "mid", "late" -> unit.equals("week") ? whole : Calendar.part(whole, part);
                default -> new Period(whole.start(), day);
            };
        });
    }

    private static Optional<Meaning> past(MatchResult match) {
        ChronoUnit unit = unit(match.group(2));
        boolean plural = match.group(2).endsWith("s");
        if (match.group(1) == null && (plural || unit == ChronoUnit.HOURS)) {
            return Optional.of(Meaning.untold());
        }
        return Words.number(match.group(1) == null ? "one" : match.group(1))
                .map(count -> reference -> reference.day().map(day -> new Period(startOf(day, count, unit), day)));
    }

    private static LocalDate startOf(LocalDate day, int count, ChronoUnit unit) {
        return switch (unit) {
            case HOURS -> day.minusDays((count + 23) / 24);
            case DAYS -> day.minusDays(count);
            default -> day.minus(count, unit).plusDays(1);
        };
    }

    private static Optional<Meaning> neighbourMonth(MatchResult match) {
        int month = Words.month(match.group(3));
        String which = match.group(2).toLowerCase(Locale.ROOT);
        return published(day -> {
            YearMonth chosen = switch (which) {
                case "next" ->
                    Calendar.latestMonth(day.withDayOfMonth(1), month).plusYears(1);
                case "this" -> YearMonth.of(day.getYear(), month);
                default -> Calendar.latestMonth(day.withDayOfMonth(1).minusDays(1), month);
            };
            return Calendar.part(Calendar.month(chosen), match.group(1));
        });
    }

    private static Optional<Meaning> seasonOfYear(MatchResult match) {
        String year = match.group(2);
        int month = Seasons.firstMonth(match.group(1));
        if (Character.isDigit(year.charAt(0))) {
            return Optional.of(Meaning.always(Seasons.startingIn(YearMonth.of(Integer.parseInt(year), month))));
        }
        int back = year.startsWith("last") ? 1 : 0;
        return published(day -> Seasons.startingIn(YearMonth.of(day.getYear() - back, month)));
    }

    private static Optional<Meaning> season(MatchResult match) {
        int month = Seasons.firstMonth(match.group(2));
        boolean last = match.group(1).equalsIgnoreCase("last");
        return published(day -> {
            Period latest = Seasons.startingIn(Calendar.latestMonth(day, month));
            return last && !latest.end().isBefore(day)
                    ? Seasons.startingIn(YearMonth.from(latest.start()).minusYears(1))
                    : latest;
        });
    }

    private static Optional<Meaning> seasonNamed(String name) {
        return published(day -> Seasons.startingIn(Calendar.latestMonth(day, Seasons.firstMonth(name))));
    }

    private static Period holding(LocalDate day, String unit) {
        return switch (unit(unit)) {
            case WEEKS -> Calendar.week(day);
            case MONTHS -> Calendar.month(YearMonth.from(day));
            case YEARS -> Calendar.year(day.getYear());
            default -> Period.day(day);
        };
    }

    private static ChronoUnit unit(String word) {
        return switch (word.charAt(0)) {
            case 'h' -> ChronoUnit.HOURS;
            case 'd' -> ChronoUnit.DAYS;
            case 'w' -> ChronoUnit.WEEKS;
            case 'm' -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }
}
