package org.dateline.time;

import static org.dateline.time.Words.DAYTIME;
import static org.dateline.time.Words.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Days of the week and weekends: the latest one gone by, unless the text says otherwise. */
final class WeekdayRules {
    private static final String BEFORE = "(?:\\b(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Oo]vernight)(?: on| in the)? "
            + "|\\b[Tt]he (?:early hours|" + DAYTIME + ") of |\\b(?:[Ee]arly|[Ll]ate) in the (?:hours|" + DAYTIME
            + ") of )?";

    /** Mosques, markets and prayers bear weekdays as names. */
    private static final String NO_NAME = "(?!s\\b| (?:Mosque|mosque|Market|Times|Telegraph|Mirror|Express)\\b)";

    private WeekdayRules() {}

    static List<DateRule> all() {
        return List.of(
                DateRule.of(
                        Sign.DAY,
                        BEFORE + "(?<!\\bBlack )\\b((?:[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?) )?(" + WEEKDAY
                                + ")\\b" + NO_NAME + "(?: " + DAYTIME + "\\b)?((?:,| of)? last week\\b)?",
                        WeekdayRules::weekday),
                DateRule.of(
                        Sign.WEEKEND,
                        "\\b([Tt]he|[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]he past) weekend\\b",
                        WeekdayRules::weekend));
    }

    private static Optional<Meaning> weekday(MatchResult match) {
        DayOfWeek weekday = Words.weekday(match.group(2));
        String which = match.group(1) == null ? "" : match.group(1).trim().toLowerCase(Locale.ROOT);
        boolean ofLastWeek = match.group(3) != null;
        return Optional.of(reference -> reference
                .day()
                .map(day -> Period.day(ofLastWeek ? ofLastWeek(day, weekday) : choose(day, weekday, which))));
    }

    private static LocalDate choose(LocalDate anchor, DayOfWeek weekday, String which) {
        return switch (which) {
            case "last" -> anchor.with(TemporalAdjusters.previous(weekday));
            case "next", "this coming" -> anchor.with(TemporalAdjusters.next(weekday));
            default -> Calendar.latest(anchor, weekday);
        };
    }

    private static LocalDate ofLastWeek(LocalDate anchor, DayOfWeek weekday) {
        return Calendar.week(anchor.minusWeeks(1)).start().with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static Optional<Meaning> weekend(MatchResult match) {
        String which = match.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(reference -> reference.day().map(day -> switch (which) {
            case "last" -> Calendar.weekend(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)));
            case "next" -> Calendar.shift(Calendar.weekend(day), 7);
            default -> Calendar.weekend(day);
        }));
    }
}
