package org.dateline.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.audit.Explanation.Mark;
import org.dateline.audit.Explanation.Passage;
import org.dateline.text.Inert;

/** A passage cut into lines, with a line of signs below each that has marked words. */
final class MarkedPassage {
    private static final String INDENT = "    ";
    private static final int WIDTH = TextPage.WIDTH - INDENT.length();

    private MarkedPassage() {}

    static List<String> lines(Passage passage) {
        int[] words = Inert.line(passage.quote()).codePoints().toArray();
        char[] signs = new char[words.length];
        Arrays.fill(signs, ' ');
        // The number is marked last, so that its sign wins where words have two meanings.
        List<Mark> marks = new ArrayList<>(passage.marks());
        marks.sort((one, other) -> other.role().compareTo(one.role()));
        for (Mark mark : marks) {
            int from = Math.max(0, Math.min(mark.begin() - passage.begin(), signs.length));
            int to = Math.max(from, Math.min(mark.end() - passage.begin(), signs.length));
            Arrays.fill(signs, from, to, mark.role().sign());
        }
        return lines(words, signs);
    }

    private static List<String> lines(int[] words, char[] signs) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < words.length) {
            int to = cut(words, from);
            lines.add(INDENT + new String(words, from, to - from).stripTrailing());
            String below = new String(signs, from, to - from).stripTrailing();
            if (!below.isEmpty()) {
                lines.add(INDENT + below);
            }
            from = to;
        }
        return lines;
    }

    /** Where the line that begins at {@code from} ends: behind the last blank that fits, else where the width ends. */
    private static int cut(int[] words, int from) {
        int end = Math.min(words.length, from + WIDTH);
        if (end == words.length) {
            return end;
        }
        for (int i = end; i > from; i--) {
            if (words[i - 1] == ' ') {
                return i;
            }
        }
        return end;
    }
}
