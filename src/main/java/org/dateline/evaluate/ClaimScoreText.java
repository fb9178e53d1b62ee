package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a score for people: as lines, or as a table in Markdown. */
public final class ClaimScoreText {
    private ClaimScoreText() {}

    /** One line a figure. */
    public static String lines(ClaimScore score) {
        StringBuilder out = new StringBuilder();
        out.append(line("numbers", score.numbers()));
        out.append(line("vague quantities", score.vague()));
        out.append(line("whole claims", score.whole()));
        score.attributes()
                .forEach((attribute, share) -> out.append(String.format(
                        Locale.ROOT,
                        "  %-20s %.3f  (%d of %d)%n",
                        attribute.label(),
                        share.value(),
                        share.part(),
                        share.all())));
        out.append(line("hedged claims", score.rare(Told::isHedged)));
        out.append(line("denied claims", score.rare(Told::isDenied)));
        out.append(line("relayed claims", score.rare(Told::isRelayed)));
        return out.toString();
    }

    private static String line(String name, Hits hits) {
        return String.format(
                Locale.ROOT,
                "%-18s P %.3f  R %.3f  F1 %.3f   (%d right, %d in gold, %d found)%n",
                name,
                hits.precision(),
                hits.recall(),
                hits.f1(),
                hits.right(),
                hits.gold(),
                hits.found());
    }

    /** A table for a page. */
    public static String markdown(ClaimScore score) {
        StringBuilder out = new StringBuilder("| | precision | recall | F1 | in gold |\n|---|---|---|---|---|\n");
        out.append(row("numbers", score.numbers()));
        out.append(row("vague quantities", score.vague()));
        out.append(row("whole claims", score.whole()));
        out.append("\n| of the figures that are right | share right | compared |\n|---|---|---|\n");
        score.attributes()
                .forEach((attribute, share) -> out.append(String.format(
                        Locale.ROOT, "| %s | %.2f | %d |%n", attribute.label(), share.value(), share.all())));
        return out.toString();
    }

    private static String row(String name, Hits hits) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %d |%n",
                name,
                hits.precision(),
                hits.recall(),
                hits.f1(),
                hits.gold());
    }

    /** What went wrong, one line each: missed, extra, and which attributes of right figures are wrong. */
    public static List<String> failures(ClaimScore score) {
        return score.articles().stream()
                .flatMap(article -> failures(article).stream())
                .toList();
    }

    private static List<String> failures(Comparison article) {
        List<String> lines = new ArrayList<>();
        for (Comparison.Pair pair : article.right()) {
            for (Attribute attribute : Attribute.values()) {
                boolean counted = attribute != Attribute.PLACE_OR_CLAIMANT && attribute != Attribute.HEDGED;
                if (counted && attribute.isAsked(pair) && !attribute.isRight(pair)) {
                    lines.add(failure(
                            article.article(),
                            "WRONG " + attribute.label(),
                            attribute.shown(pair.gold()) + " <> " + attribute.shown(pair.read()),
                            pair.gold()));
                }
            }
        }
        article.missed().forEach(told -> lines.add(failure(article.article(), "MISSED", told.harm(), told)));
        article.extra().forEach(told -> lines.add(failure(article.article(), "EXTRA", told.harm(), told)));
        return lines;
    }

    private static String failure(String article, String kind, String what, Told told) {
        return String.join(
                "\t", article, kind, what, told.countText(), told.sentence().replaceAll("\\s+", " "));
    }
}
