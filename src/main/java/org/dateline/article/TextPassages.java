package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** Cuts plain text into paragraphs, or into lines where a paragraph is a list of them. */
final class TextPassages {
    private static final int SHORTEST_WRAPPED_LINE = 45;
    private static final int LONGEST_WRAPPED_LINE = 130;
    private static final int RAGGEDNESS = 30;
    private static final String SENTENCE_END = ".!?”\"";

    private TextPassages() {}

    /** Lines that were wrapped are joined: the line end becomes a space, so that no position moves. */
    static Composition compose(String text) {
        StringBuilder joined = new StringBuilder(text);
        List<Passage> passages = new ArrayList<>();
        List<Span> paragraph = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            int stop = end < 0 ? text.length() : end;
            Span line = trimmed(text, begin, stop);
            if (line.length() == 0) {
                close(paragraph, joined, passages);
            } else {
                paragraph.add(line);
            }
            begin = stop + 1;
        }
        close(paragraph, joined, passages);
        return new Composition(joined.toString(), passages);
    }

    private static void close(List<Span> lines, StringBuilder text, List<Passage> passages) {
        if (isWrapped(lines, text)) {
            Span whole = lines.get(0).join(lines.get(lines.size() - 1));
            for (int i = whole.begin(); i < whole.end(); i++) {
                if (text.charAt(i) == '\n') {
                    text.setCharAt(i, ' ');
                }
            }
            passages.add(passage(whole, text));
        } else {
            lines.forEach(line -> passages.add(passage(line, text)));
        }
        lines.clear();
    }

    private static Passage passage(Span span, StringBuilder text) {
        return new Passage(span, text.substring(span.begin(), span.end()), Look.PLAIN);
    }

    private static boolean isWrapped(List<Span> lines, StringBuilder text) {
        if (lines.size() < 2) {
            return false;
        }
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        boolean runsOn = false;
        for (Span line : lines.subList(0, lines.size() - 1)) {
            shortest = Math.min(shortest, line.length());
            longest = Math.max(longest, line.length());
            runsOn |= SENTENCE_END.indexOf(text.charAt(line.end() - 1)) < 0;
        }
        return runsOn
                && shortest >= SHORTEST_WRAPPED_LINE
                && longest <= LONGEST_WRAPPED_LINE
                && longest - shortest <= RAGGEDNESS;
    }

    private static Span trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
