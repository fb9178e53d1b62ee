package org.dateline.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that dates are made of, as pieces of regular expressions, and what each stands for. */
final class Words {
    /** Full names only where a bare word has to do: "Jan" and "Sept" alone may be anything. */
    static final String MONTH_NAME =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

    static final String MONTH = "(?:" + MONTH_NAME
            + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)"
            + "\\b\\.?)";

    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    static final String WEEKDAY_OR_SHORT = "(?:" + WEEKDAY + "|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)";

    /** A day of the month. */
    static final String DAY = "(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?";

    /** A year that is no figure: no comma, point or further digit touches it. */
    static final String YEAR = "(?<![\\d,.$€£])(?:19[0-9]{2}|20[0-9]{2})(?![\\d%]|,\\d|\\.\\d)";

    static final String PART =
            "(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he )?(?:[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd) of)(?: in|-| )?\\s*";

    static final String NUMBER =
            "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a"
                    + " couple of|a few|few)";

    static final String DAYTIME = "(?:morning|afternoon|evening|night|noon|midday|midnight|dawn)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("a couple of", 2),
            Map.entry("three", 3),
            Map.entry("few", 3),
            Map.entry("a few", 3),
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
            Map.entry("fifty", 50));

    private Words() {}

    /** 1 to 12. */
    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(WEEKDAYS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    static int dayOfMonth(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }

    /** The number that {@code word} stands for; few is three. */
    static Optional<Integer> number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(lower))
                : Optional.ofNullable(NUMBERS.get(lower));
    }

    /** 0 for early, 1 for mid, 2 for late, -1 for none. */
    static int third(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (lower.contains("early") || lower.contains("start") || lower.contains("beginning")) {
            return 0;
        }
        if (lower.contains("mid")) {
            return 1;
        }
        return lower.contains("late") || lower.contains("end") ? 2 : -1;
    }
}
