package org.dateline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a page can be said to state a count, told crudely: a count of two or more by a numeral or a number word of that
 * value anywhere, a single victim by that or by a noun for one person, no victim always. It does not see whether the number
 * counts victims, nor sums that nobody writes; so it sets a rough upper limit for readers who do not guess.
 */
final class StatedCount {
    private static final List<String> WORDS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty")
                    .split(" "));
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:he|she|his|her|him|man|woman|boy|girl|teen|teenager|child|baby|toddler|infant|student|officer|deputy"
                    + "|person|victim|suspect|gunman|father|mother|son|daughter|husband|wife|brother|sister"
                    + "|(?:\\d+|\\w+)-year-old)\\b");

    private StatedCount() {}

    static boolean in(String text, long count) {
        if (count == 0) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String word = count < WORDS.size() ? "|" + WORDS.get((int) count) : "";
        String pair = count == 2 ? "|both|couple|twin|twins|double" : count == 3 ? "|triple|trio" : "";
        return Pattern.compile("\\b(?:" + count + word + pair + ")\\b")
                        .matcher(lower)
                        .find()
                || (count == 1 && PERSON.matcher(lower).find());
    }
}
