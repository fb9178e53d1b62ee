package org.dateline.train;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Puts the words of a corpus together again as a newspaper prints them, and remembers where each of them stands. */
final class RunningText {
    private static final Set<String> CLOSING =
            Set.of(",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "…", "...", "n't", "''", "”");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "£", "€", "#", "``", "“", "‘");
    private static final Pattern ENDING = Pattern.compile("(?i)['’](?:s|re|ve|ll|d|m|t)");
    private static final Pattern BARE_ENDING = Pattern.compile("(?i)s|re|ve|ll|d|m|t");
    private static final Pattern LETTER_STOP = Pattern.compile("(?:\\p{Lu}\\.)+");
    private static final Set<String> QUOTES = Set.of("'", "’", "\"");

    private final StringBuilder text = new StringBuilder();
    private boolean quoted;

    /** Appends a line of {@code words}, and returns the span of each. */
    List<Span> line(List<String> words) {
        quoted = false;
        Span[] spans = new Span[words.size()];
        for (int i = 0; i < spans.length; i++) {
            if (i > 0 && hasSpace(words, i)) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(Normalizer.normalize(words.get(i), Normalizer.Form.NFC));
            spans[i] = new Span(begin, text.length());
            quoted = quoted != words.get(i).equals("\"");
        }
        text.append('\n');
        return List.of(spans);
    }

    void paragraph() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Whether a space stood before the word at {@code i}. */
    private boolean hasSpace(List<String> words, int i) {
        String word = words.get(i);
        String before = words.get(i - 1);
        if (word.equals("\"")) {
            return !quoted;
        }
        if (before.equals("\"") && quoted) {
            return false;
        }
        boolean closes = CLOSING.contains(word) || ENDING.matcher(word).matches() || isApostrophe(words, i);
        boolean opened = OPENING.contains(before)
                || (isApostrophe(words, i - 1) && BARE_ENDING.matcher(word).matches());
        return !closes && !opened && !isJoint(words, i) && !isJoint(words, i - 1) && !areInitials(before, word);
    }

    private static boolean isApostrophe(List<String> words, int i) {
        boolean between = i > 0 && i + 1 < words.size();
        return between
                && QUOTES.contains(words.get(i))
                && BARE_ENDING.matcher(words.get(i + 1)).matches();
    }

    private static boolean isJoint(List<String> words, int i) {
        boolean joins = i > 0
                && i + 1 < words.size()
                && (words.get(i).equals("-") || words.get(i).equals("/"));
        return joins && isWord(words.get(i - 1)) && isWord(words.get(i + 1));
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** U. S. as two words. */
    private static boolean areInitials(String before, String word) {
        return before.equals("U.") && LETTER_STOP.matcher(word).matches();
    }
}
