package org.dateline.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a list of changes: a heading of the second order for each version, and below it paragraphs and bullets. */
final class ChangelogReader {
    private static final Pattern HEADING = Pattern.compile("(?m)^## ");
    private static final Pattern ITEM = Pattern.compile("\\n\\s*\\n|\\n(?=- )");

    List<Change> read(String markdown) {
        return HEADING.splitAsStream(markdown)
                .skip(1)
                .map(ChangelogReader::change)
                .toList();
    }

    private static Change change(String section) {
        int end = section.indexOf('\n');
        List<List<Change.Piece>> items = ITEM.splitAsStream(section.substring(end + 1))
                .map(item -> item.strip().replaceFirst("^- ", "").replaceAll("\\s+", " "))
                .filter(item -> !item.isEmpty())
                .map(ChangelogReader::pieces)
                .toList();
        return new Change(section.substring(0, end).strip(), items);
    }

    private static List<Change.Piece> pieces(String item) {
        List<Change.Piece> pieces = new ArrayList<>();
        boolean code = false;
        for (String words : Arrays.asList(item.split("`", -1))) {
            pieces.add(new Change.Piece(code, words));
            code = !code;
        }
        return pieces;
    }
}
