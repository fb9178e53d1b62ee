package org.dateline.audit;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Inert;

/** Lines for a terminal of 100 columns; everything that is put on it is inert. */
final class TextPage {
    static final int WIDTH = 100;
    private static final int LABEL = 16;

    private final StringBuilder out = new StringBuilder();

    void line(String words) {
        out.append(Inert.line(words).stripTrailing()).append('\n');
    }

    void heading(String words) {
        out.append('\n');
        line(words);
    }

    /** A label and what it labels, wrapped; nothing when there is nothing to label. */
    void field(String label, String value) {
        if (value.isBlank()) {
            return;
        }
        List<String> lines = wrapped(value, WIDTH - LABEL - 2);
        String first = label + " ".repeat(Math.max(1, LABEL - label.length()));
        line("  " + first + lines.get(0));
        lines.subList(1, lines.size()).forEach(more -> line(" ".repeat(LABEL + 2) + more));
    }

    /** Wrapped words behind a sign. */
    void item(String sign, String words) {
        List<String> lines = wrapped(words, WIDTH - 2 - sign.length() - 1);
        line("  " + sign + " " + lines.get(0));
        lines.subList(1, lines.size()).forEach(more -> line(" ".repeat(3 + sign.length()) + more));
    }

    /** Words that must stay on one line, however long: a command to be copied. */
    void command(String words) {
        line("    " + words);
    }

    String text() {
        return out.toString();
    }

    /** Cuts at blanks; what has none stays whole. */
    private static List<String> wrapped(String value, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Inert.line(value).strip().split(" +")) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
