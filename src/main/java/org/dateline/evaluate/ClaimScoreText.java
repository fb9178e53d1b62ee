package org.dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a score of claims: as lines, as a table in Markdown, or as JSON. */
public final class ClaimScoreText {
    private static final int COMMONEST = 10;

    private final ClaimScore score;

    public ClaimScoreText(ClaimScore score) {
        this.score = score;
    }

    /** Counts of figures, claims and rare claims, by what is counted. */
    Map<String, Hits> hits() {
        Map<String, Hits> hits = new LinkedHashMap<>();
        hits.put("numbers", score.numbers());
        hits.put("vague quantities", score.vague());
        hits.put("whole claims", score.whole());
        return hits;
    }

    /** Counts of what is rare, as far as the gold holds any. */
    Map<String, Hits> rare() {
        Map<String, Hits> rare = new LinkedHashMap<>();
        rare.put("hedged claims", score.rare(Told::isHedged));
        rare.put("denied claims", score.rare(Told::isDenied));
        rare.put("relayed claims", score.rare(Told::isRelayed));
        rare.put("parts of a figure", score.rare(Told::isPart));
        rare.put("claims that leave out", score.rare(Told::isExclusive));
        rare.put("other parts in events", score.parts());
        rare.put("stances", score.stances().hits());
        rare.values().removeIf(found -> found.gold() == 0);
        return rare;
    }

    /** Of what is right about figures and stances, the share. */
    Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        score.attributes().forEach((attribute, share) -> shares.put(attribute.label(), share));
        shares.put("figure of a stance", score.stances().share(StancePairs.Pair::sameFigure));
        shares.put("holder of a stance", score.stances().share(StancePairs.Pair::sameHolder));
        shares.values().removeIf(share -> share.all() == 0);
        return shares;
    }

    /** One line a figure, then how far confidences can be relied on, then the commonest kinds of failure. */
    public String lines() {
        StringBuilder out = new StringBuilder();
        hits().forEach((name, found) -> out.append(line(name, found)));
        shares().forEach((name, share) -> out.append(String.format(
                Locale.ROOT, "  %-22s %.3f  (%d of %d)\n", name, share.value(), share.part(), share.all())));
        rare().forEach((name, found) -> out.append(line(name, found)));
        out.append(new ReliabilityText(Reliability.of(score.judged())).lines());
        out.append(commonest(Failures.of(score)));
        return out.toString();
    }

    private static String line(String name, Hits hits) {
        return String.format(
                Locale.ROOT,
                "%-22s P %.3f  R %.3f  F1 %.3f   (%d right, %d in gold, %d found)\n",
                name,
                hits.precision(),
                hits.recall(),
                hits.f1(),
                hits.right(),
                hits.gold(),
                hits.found());
    }

    /** The commonest kinds of failure with their counts, a line each. */
    static String commonest(List<Failure> failures) {
        StringBuilder out = new StringBuilder("failures: " + failures.size() + "\n");
        Failures.counts(failures).entrySet().stream()
                .limit(COMMONEST)
                .forEach(kind -> out.append(String.format(Locale.ROOT, "  %4d  %s\n", kind.getValue(), kind.getKey())));
        return out.toString();
    }

    /** A table for a page. */
    public String markdown() {
        return new AccuracyTable(Map.of("", this)).markdown() + "\n"
                + new ReliabilityText(Reliability.of(score.judged())).markdown();
    }

    /** An object with the counts, the shares, the reliability of confidences, and the failures. */
    public String json() {
        ScoreJson json = new ScoreJson();
        hits().forEach(json::add);
        rare().forEach(json::add);
        shares().forEach(json::add);
        return json.add(Reliability.of(score.judged())).add(Failures.of(score)).write();
    }

    /** Each failure in a line, by kind, the commonest kinds first. */
    public List<String> failures() {
        return Failures.of(score).stream().map(Failure::line).toList();
    }
}
