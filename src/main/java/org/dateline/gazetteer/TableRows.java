package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The rows of one tab-separated file: a header line, no quoting, {@code #} begins a comment line.
 *
 * @param rows the rows with as many cells as the header; none when the header is wrong
 */
record TableRows(List<Row> rows, List<Fault> faults) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    TableRows {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    static TableRows read(String file, Table table, byte[] bytes) {
        Optional<String> text = decode(bytes);
        if (text.isEmpty()) {
            return ofFault(new Fault(file, 0, "is not UTF-8", "save it in UTF-8"));
        }
        String[] lines = text.get().split("\r?\n", -1);
        int header = 0;
        while (header < lines.length && isSkipped(lines[header])) {
            header++;
        }
        if (header == lines.length) {
            return ofFault(new Fault(file, 0, "is empty", "begin with the line " + heading(table)));
        }
        List<String> columns = List.of(lines[header].split("\t", -1));
        if (!new TreeSet<>(columns).equals(new TreeSet<>(table.columns()))
                || columns.size() != table.columns().size()) {
            return ofFault(new Fault(file, header + 1, "its columns are " + columns, "begin with " + heading(table)));
        }
        return rows(file, columns, lines, header + 1);
    }

    private static TableRows rows(String file, List<String> columns, String[] lines, int first) {
        List<Row> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = first; i < lines.length; i++) {
            if (isSkipped(lines[i])) {
                continue;
            }
            String[] cells = lines[i].split("\t", -1);
            if (cells.length == columns.size()) {
                rows.add(new Row(file, i + 1, byColumn(columns, cells)));
            } else {
                String what = cells.length + " cells under " + columns.size() + " columns";
                faults.add(new Fault(file, i + 1, what, "separate cells by one tab and leave unknown ones empty"));
            }
        }
        return new TableRows(rows, faults);
    }

    private static Map<String, String> byColumn(List<String> columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i].strip());
        }
        return row;
    }

    private static boolean isSkipped(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static String heading(Table table) {
        return String.join(" ", table.columns()) + " (tabs between)";
    }

    private static TableRows ofFault(Fault fault) {
        return new TableRows(List.of(), List.of(fault));
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
