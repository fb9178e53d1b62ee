package org.dateline.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in aligned columns, for reading on a terminal. Long texts are cut, IRIs never: people copy them. */
final class TextTable {
    private static final int WIDEST = 56;
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private TextTable() {}

    static String of(Table table) {
        List<List<String>> lines = table.rows().stream()
                .map(row -> row.stream().map(TextTable::cell).toList())
                .toList();
        List<Integer> widths = IntStream.range(0, table.columns().size())
                .mapToObj(column -> width(table.columns().get(column), lines, column))
                .toList();
        StringBuilder out = new StringBuilder();
        out.append(line(table.columns(), widths));
        out.append(line(widths.stream().map("-"::repeat).toList(), widths));
        lines.forEach(cells -> out.append(line(cells, widths)));
        return out.toString();
    }

    private static int width(String column, List<List<String>> lines, int index) {
        int widest = length(column);
        for (List<String> line : lines) {
            widest = Math.max(widest, length(line.get(index)));
        }
        return widest;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        String joined = IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i) + " ".repeat(widths.get(i) - length(cells.get(i))))
                .collect(Collectors.joining("  "));
        return joined.stripTrailing() + "\n";
    }

    private static String cell(String value) {
        String shown = ShortIri.of(value).replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
        if (length(shown) <= WIDEST || IRI.matcher(shown).matches()) {
            return shown;
        }
        return shown.substring(0, shown.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }
}
