package org.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.time.DateFinder;
import org.dateline.time.When;

/** Lines that hold nothing but when, by whom and where an article was published. */
final class DateLine {
    private static final int MOST_WORDS = 24;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|·•–—]\\s*|\\s-\\s");
    private static final Pattern OUTLET_BEFORE = Pattern.compile("^(?:\\p{Lu}[\\p{L}'’.-]*\\s?){1,4},\\s*$");
    private static final Pattern AUTHOR =
            Pattern.compile("^(?:by|from our correspondent|our correspondent)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final DateFinder DATES = new DateFinder();

    private DateLine() {}

    /** {@link BlockKind#DATE_LINE}, {@link BlockKind#BYLINE} where an author is named too, or empty for other lines. */
    static Optional<BlockKind> read(Passage passage) {
        if (passage.words() > MOST_WORDS
                || passage.endsSentence() && !passage.text().endsWith("m.")) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(BETWEEN.split(passage.text()));
        Optional<PublicationLine> date =
                parts.stream().flatMap(part -> whole(part).stream()).findFirst();
        if (date.isEmpty()) {
            return isDayWithoutYear(passage.text()) ? Optional.of(BlockKind.DATE_LINE) : Optional.empty();
        }
        boolean authored = date.get().author().isPresent()
                || parts.stream().anyMatch(part -> AUTHOR.matcher(part).matches());
        return Optional.of(authored ? BlockKind.BYLINE : BlockKind.DATE_LINE);
    }

    /** The date of publication that the whole of {@code text}, or one part of it, is. */
    static Optional<PublicationLine> dateIn(String text) {
        return PublicationLine.at(text)
                .or(() -> Arrays.stream(BETWEEN.split(text))
                        .flatMap(part -> whole(part).stream())
                        .findFirst());
    }

    private static Optional<PublicationLine> whole(String part) {
        return PublicationLine.at(part)
                .filter(line -> part.substring(line.end()).isBlank() || part.length() - line.end() <= 1);
    }

    private static boolean isDayWithoutYear(String text) {
        List<When> dates = DATES.find(text, Optional.empty());
        if (dates.size() != 1) {
            return false;
        }
        Span phrase = dates.get(0).phrase().orElseThrow();
        return phrase.end() == text.length()
                && text.chars().anyMatch(Character::isDigit)
                && OUTLET_BEFORE.matcher(text.substring(0, phrase.begin())).find();
    }
}
