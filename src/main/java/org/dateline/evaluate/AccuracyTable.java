package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Scores of several sets of articles side by side, as a table in Markdown. */
public final class AccuracyTable {
    private static final String NOTHING = "–";

    private final Map<String, ClaimScoreText> columns;

    /** @param columns scores by the name of their set, in the order of the columns */
    public AccuracyTable(Map<String, ClaimScoreText> columns) {
        this.columns = columns;
    }

    /** Figures and claims by F1 with precision and recall, then the shares of what is right about them. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        out.append(head("F1 (precision, recall)"));
        rows(out, ClaimScoreText::hits, AccuracyTable::cell);
        rows(out, ClaimScoreText::rare, AccuracyTable::cell);
        out.append('\n').append(head("share right, where the figure is"));
        rows(out, ClaimScoreText::shares, AccuracyTable::cell);
        return out.toString();
    }

    private String head(String name) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(columns.keySet());
        return row(cells) + "|---".repeat(cells.size()) + "|\n";
    }

    private <T> void rows(StringBuilder out, Function<ClaimScoreText, Map<String, T>> part, Function<T, String> shown) {
        List<Map<String, T>> parts = columns.values().stream().map(part).toList();
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(values -> names.addAll(values.keySet()));
        for (String name : names) {
            List<String> cells = new ArrayList<>(List.of(name));
            for (Map<String, T> values : parts) {
                T value = values.get(name);
                cells.add(value == null ? NOTHING : shown.apply(value));
            }
            out.append(row(cells));
        }
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(Hits hits) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f, %.2f) of %d", hits.f1(), hits.precision(), hits.recall(), hits.gold());
    }

    private static String cell(Share share) {
        return String.format(Locale.ROOT, "%.2f of %d", share.value(), share.all());
    }
}
