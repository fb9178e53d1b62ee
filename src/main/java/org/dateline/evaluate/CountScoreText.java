package org.dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a score of counts: as lines, as a table in Markdown, or as JSON. */
public final class CountScoreText {
    private final CountScore score;

    public CountScoreText(CountScore score) {
        this.score = score;
    }

    private Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("killed", score.killed());
        shares.put("wounded", score.wounded());
        shares.put("both", score.both());
        shares.put("killed, of two or more", score.manyKilled());
        shares.put("share a text", score.sharing());
        shares.put("both stated, crudely", score.stated());
        return shares;
    }

    /** One line a figure, then how far confidences can be relied on, then the commonest kinds of failure. */
    public String lines() {
        StringBuilder out = new StringBuilder();
        shares().forEach((name, share) -> out.append(String.format(
                Locale.ROOT, "%-24s %.3f  (%d of %d)\n", name, share.value(), share.part(), share.all())));
        out.append(new ReliabilityText(Reliability.of(score.judged())).lines());
        out.append(ClaimScoreText.commonest(score.failures()));
        return out.toString();
    }

    /** Tables for a page. */
    public String markdown() {
        StringBuilder out = new StringBuilder("| pages with | share | of |\n|---|---|---|\n");
        shares().forEach((name, share) ->
                out.append(String.format(Locale.ROOT, "| %s | %.3f | %d |\n", name, share.value(), share.all())));
        return out.append('\n')
                .append(new ReliabilityText(Reliability.of(score.judged())).markdown())
                .toString();
    }

    /** An object with the shares, the reliability of confidences, and the failures. */
    public String json() {
        ScoreJson json = new ScoreJson();
        shares().forEach(json::add);
        return json.add(Reliability.of(score.judged())).add(score.failures()).write();
    }

    /** Each failure in a line, by kind, the commonest kinds first. */
    public List<String> failures() {
        return score.failures().stream().map(Failure::line).toList();
    }
}
