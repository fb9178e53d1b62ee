package org.dateline.article;

import org.dateline.text.Span;

/** A paragraph or line of an article before it is known what it is. */
record Passage(Span span, String text, Look look) {
    private static final String SENTENCE_END = ".!?…";
    private static final String CLOSING = "”’\"')]»";

    int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inWord) {
                words++;
            }
            inWord = letter || (inWord && text.charAt(i) != ' ');
        }
        return words;
    }

    /** Whether the last sentence is finished. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_END.indexOf(text.charAt(last)) >= 0;
    }

    /** The part from {@code begin} to {@code end}, trimmed, standing as {@code other} says. */
    Passage part(int begin, int end, Look other) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Passage(new Span(span.begin() + from, span.begin() + to), text.substring(from, to), other);
    }
}
