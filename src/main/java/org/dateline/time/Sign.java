package org.dateline.time;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence must hold, somewhere and in these letters, before a date phrase of some form can stand in it. Most
 * sentences hold few signs, so most forms need not be tried on them.
 */
enum Sign {
    FIGURE("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    YEAR("19", "20"),
    MONTH(
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN", "FEB", "MAR",
            "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
    DAY("day"),
    DAYTIME("day", "date", "morning", "noon", "evening", "night", "dawn"),
    WEEKEND("weekend"),
    UNIT("hour", "day", "week", "month", "year"),
    SEASON("spring", "summer", "autumn", "fall", "winter"),
    PART("half of", "quarter of", "months of"),
    PERIOD("period", "time span"),
    TOMORROW("omorrow"),
    TURN("arl", "ate", "before", "after"),
    AGO(" ago"),
    SINCE_THEN("ince then"),
    FEAST("New Year", "Christmas");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> letters;

    Sign(String... letters) {
        this.letters = List.of(letters);
    }

    static Set<Sign> in(String sentence) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Arrays.stream(values())
                .filter(sign -> sign.letters.stream().anyMatch(sentence::contains))
                .forEach(signs::add);
        return signs;
    }
}
