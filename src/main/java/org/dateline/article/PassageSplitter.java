package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts off what runs on into the prose before or after it: a date of publication, the headline once more, a caption; the
 * end mark, the agency's name, the list of related articles.
 */
final class PassageSplitter {
    private static final int PASSAGES_OF_A_HEAD = 6;
    private static final int SHORTEST_REST = 5;
    private static final int LENGTH_OF_A_TAIL = 700;
    private static final Pattern GOES_ON = Pattern.compile("^\\s+(?=[\\p{Lu}\\p{N}“\"'‘(])");
    private static final Pattern CAPTION_FIRST = Pattern.compile(
            "^[^()]{20,400}?\\([^()]{0,40}\\b(?:[Pp]hoto|PHOTO|Images?|[Pp]icture)\\b[^()]{0,30}\\)(?=\\s+\\p{Lu})");

    private static final List<Tail> TAILS = List.of(
            new Tail(
                    BlockKind.CREDIT,
                    "marks the end of a dispatch",
                    "(?<=[.!?”\"])\\s+(?:Enditem|ENDITEM|ENDS|\\(end\\))\\.?$"),
            new Tail(
                    BlockKind.CREDIT,
                    "names the agency it comes from",
                    "\\b(?:said|told|according|reported|added)\\b.*[.!?”\"](?<tail>\\s+[\\[(](?:Reuters|REUTERS|AFP|AP|DPA"
                            + "|EPA|TASS|Xinhua|Anadolu|Sputnik|SANA)[\\])])$"),
            new Tail(
                    BlockKind.CREDIT,
                    "names the agency it comes from",
                    "(?<=[.!?”\"])\\s+[-–—]\\s?(?:[A-Z]{2,10}|Reuters)$"),
            new Tail(
                    BlockKind.CREDIT,
                    "names the agency it comes from",
                    "(?<=[.!?”\"])\\s+Sources?:? \\p{Lu}[^.!?]{1,60}$"),
            new Tail(
                    BlockKind.TEASER,
                    "points to another article",
                    "(?<=[.!?”\"])\\s+Read (?:[Aa]lso|[Mm]ore)\\b[^.!?]{0,200}$"),
            new Tail(
                    BlockKind.TEASER,
                    "lists related articles",
                    "(?<=[.!?”\"…])\\s+(?:\\d{1,5} )?Related(?: (?:[Aa]rticles|[Nn]ews|[Ss]tories))?:? \\p{Lu}.*$"),
            new Tail(
                    BlockKind.COMMENT_FORM,
                    "reads like a comment form",
                    "\\s+(?:Community standards|Comment via )\\b.*$"));

    private record Tail(BlockKind kind, String reason, Pattern form) {
        Tail(BlockKind kind, String reason, String form) {
            this(kind, reason, Pattern.compile(form, Pattern.DOTALL));
        }

        int start(Matcher matcher) {
            return form.pattern().contains("<tail>") ? matcher.start("tail") : matcher.start();
        }
    }

    private PassageSplitter() {}

    static List<Passage> split(List<Passage> passages) {
        List<Passage> split = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.look().kind().isPresent() || !passage.look().inMain()) {
                split.add(passage);
                continue;
            }
            Passage rest = passage;
            if (i < PASSAGES_OF_A_HEAD) {
                rest = cutHead(passage, i == 0 ? "" : passages.get(i - 1).text(), split);
            }
            cutTail(rest, split);
        }
        return split;
    }

    private static Passage cutHead(Passage passage, String before, List<Passage> split) {
        Passage afterDate = cutDate(passage, before, split);
        Passage afterHeadline = cutHeadline(afterDate, before, split);
        Matcher caption = CAPTION_FIRST.matcher(afterHeadline.text());
        return caption.find()
                ? cut(
                        afterHeadline,
                        caption.end(),
                        Look.as(BlockKind.CAPTION, "ends with the credit of a picture"),
                        split)
                : afterHeadline;
    }

    private static Passage cutDate(Passage passage, String headline, List<Passage> split) {
        Optional<PublicationLine> line = PublicationLine.at(passage.text());
        if (line.isEmpty() || Dateline.at(passage.text()).isPresent()) {
            return passage;
        }
        int end = line.get().author().isPresent()
                ? authorEnd(passage.text(), line.get(), headline)
                : line.get().end();
        if (!GOES_ON.matcher(passage.text().substring(end)).find()
                || isShort(passage.text().substring(end))) {
            return passage;
        }
        return cut(passage, end, Look.as(BlockKind.DATE_LINE, "tells when it was published"), split);
    }

    /** Where the author's name runs into the next sentence, the headline or the second word ends it. */
    private static int authorEnd(String text, PublicationLine line, String headline) {
        int begin = line.end() - line.author().orElse("").length();
        int again = headline.isEmpty() ? -1 : text.indexOf(headline, begin);
        if (again > begin && again <= line.end()) {
            return again - 1;
        }
        int second = text.indexOf(' ', text.indexOf(' ', begin) + 1);
        return second < 0 ? line.end() : Math.min(second, line.end());
    }

    private static Passage cutHeadline(Passage passage, String headline, List<Passage> split) {
        String start = passage.text()
                .substring(0, Math.min(headline.length(), passage.text().length()));
        String rest = passage.text().substring(start.length()).replaceFirst("^\\s*\\.", "");
        if (headline.length() < 12
                || !start.toLowerCase(Locale.ROOT).equals(headline.toLowerCase(Locale.ROOT))
                || isShort(rest)) {
            return passage;
        }
        return cut(
                passage,
                passage.text().length() - rest.length(),
                Look.as(BlockKind.SUBHEADING, "repeats the headline"),
                split);
    }

    private static boolean isShort(String rest) {
        return rest.strip().split("\\s+").length < SHORTEST_REST;
    }

    private static Passage cut(Passage passage, int at, Look look, List<Passage> split) {
        split.add(passage.part(0, at, look));
        return passage.part(at, passage.text().length(), passage.look());
    }

    private static void cutTail(Passage passage, List<Passage> split) {
        int from = Math.max(0, passage.text().length() - LENGTH_OF_A_TAIL);
        String tail = passage.text().substring(from);
        for (Tail form : TAILS) {
            Matcher matcher = form.form().matcher(tail);
            if (matcher.find() && from + form.start(matcher) > 0) {
                int at = from + form.start(matcher);
                cutTail(passage.part(0, at, passage.look()), split);
                split.add(passage.part(at, passage.text().length(), Look.as(form.kind(), form.reason())));
                return;
            }
        }
        split.add(passage);
    }
}
