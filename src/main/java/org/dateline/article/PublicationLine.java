package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.time.DateFinder;
import org.dateline.time.When;

/**
 * The date of publication as sites print it: "March 25, 2017 at 11:22 am", "Posted on 3 May 2016 by A B".
 *
 * @param day the day, or empty when it cannot be told which of two it is
 * @param author who is named after "by", as far as that can be told
 * @param end where it ends
 */
record PublicationLine(Optional<LocalDate> day, Optional<String> author, int end) {
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:date of publication|first published|published|posted|last updated|updated|created|date)(?: on|"
                    + " at)?:?\\s*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_BEFORE = Pattern.compile("^(?:\\p{Lu}[\\p{L}'’-]+ ?){1,3},\\s*$");
    private static final Pattern HOUR = Pattern.compile(
            "^,?\\s*(?:at\\s+|@\\s*|[-–|]\\s*)?(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|AM|PM|hrs)\\b)?|\\d{1,2}\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|AM|PM)\\b|(?<=at"
                    + " )\\d{4}\\b|\\d{4}(?=\\s?(?:UTC|GMT)))(?:\\s?\\(?(?:UTC|GMT|EST|EDT|PST|PDT|BST|CET|CEST|MSK|local"
                    + " time)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?");
    private static final Pattern UPDATED = Pattern.compile(
            "^[\\s,|]*\\(?(?:last )?(?:updated|modified)[^)|]{0,40}(?:\\)|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_ADDRESS = Pattern.compile("^\\s*Get short URL(?:\\s+\\d+)*");
    private static final Pattern AUTHOR = Pattern.compile("^\\s*by (" + Names.NAME + ")");
    private static final int LONGEST = 120;
    private static final DateFinder DATES = new DateFinder();

    /** What {@code text} begins with, when that is a date of publication. */
    static Optional<PublicationLine> at(String text) {
        String head = text.substring(0, Math.min(LONGEST, text.length()));
        List<When> dates = DATES.find(head, Optional.empty());
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        When first = dates.get(0);
        Span phrase = first.phrase().orElseThrow();
        String before = head.substring(0, phrase.begin());
        boolean oneDay = first.period()
                .map(period -> period.days() == 1)
                .orElse(Character.isDigit(head.charAt(phrase.begin())) && phrase.length() >= 8);
        if (!oneDay
                || !(BEFORE.matcher(before).find()
                        || PLACE_BEFORE.matcher(before).find())) {
            return Optional.empty();
        }
        return Optional.of(after(text, phrase.end(), first.period().map(it -> it.start())));
    }

    private static PublicationLine after(String text, int dateEnd, Optional<LocalDate> day) {
        int end = dateEnd;
        for (Pattern pattern : List.of(HOUR, UPDATED, SHORT_ADDRESS)) {
            end += length(pattern, text.substring(end));
        }
        Matcher author = AUTHOR.matcher(text.substring(end));
        return author.find()
                ? new PublicationLine(day, Optional.of(author.group(1)), end + author.end())
                : new PublicationLine(day, Optional.empty(), end);
    }

    private static int length(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
