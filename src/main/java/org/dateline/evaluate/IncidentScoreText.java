package org.dateline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The score of a grouping for people and programs. */
public final class IncidentScoreText {
    private final IncidentScore score;

    public IncidentScoreText(IncidentScore score) {
        this.score = score;
    }

    /** Aligned text. */
    public String lines() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%d pages about %d incidents; in %d of them no event is read%n",
                score.pages(),
                score.incidents(),
                score.silent()));
        out.append(String.format(
                Locale.ROOT, "%-20s %-23s %s%n", "B-cubed", "all pages", "pages of 400 characters or more"));
        out.append(
                String.format(Locale.ROOT, "%-20s%8s%8s%8s%8s%8s%8s%n", "grouped by", "P", "R", "F1", "P", "R", "F1"));
        for (IncidentScore.Row row : score.rows()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-20s%8.3f%8.3f%8.3f%8.3f%8.3f%8.3f%n",
                    row.name(),
                    row.all().precision(),
                    row.all().recall(),
                    row.all().f1(),
                    row.whole().precision(),
                    row.whole().recall(),
                    row.whole().f1()));
        }
        return out.toString();
    }

    /** A table in Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder("| grouped by | P | R | F1 | P (whole pages) | R | F1 |\n");
        out.append("|---|---|---|---|---|---|---|\n");
        for (IncidentScore.Row row : score.rows()) {
            out.append("| ").append(row.name()).append(cells(row.all())).append(cells(row.whole()));
            out.append(" |\n");
        }
        return out.toString();
    }

    private static String cells(BCubed value) {
        return String.format(Locale.ROOT, " | %.3f | %.3f | %.3f", value.precision(), value.recall(), value.f1());
    }

    /** One JSON object. */
    public String json() {
        String rows = score.rows().stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "{\"name\":\"%s\",\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f}",
                        row.name(),
                        row.all().precision(),
                        row.all().recall(),
                        row.all().f1()))
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "{\"pages\":%d,\"incidents\":%d,\"silent\":%d,\"rows\":[%s]}%n",
                score.pages(),
                score.incidents(),
                score.silent(),
                rows);
    }

    public List<String> errors() {
        return score.errors();
    }
}
