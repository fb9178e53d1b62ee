package org.dateline.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.audit.Explanation.Cue;
import org.dateline.audit.Explanation.Document;
import org.dateline.audit.Explanation.Figure;
import org.dateline.audit.Explanation.Fixed;
import org.dateline.audit.Explanation.Happening;
import org.dateline.audit.Explanation.Named;
import org.dateline.audit.Explanation.Other;
import org.dateline.audit.Explanation.Reader;
import org.dateline.audit.Explanation.Relation;
import org.dateline.audit.Explanation.Role;
import org.dateline.audit.Explanation.Voice;
import org.dateline.audit.Explanation.Word;

/** An explanation for people at a terminal. Characters that could do something to the terminal are replaced. */
public final class ExplanationText {
    private final TextPage page = new TextPage();

    private ExplanationText() {}

    public static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.write(explanation);
        return text.page.text();
    }

    private void write(Explanation explanation) {
        page.line(explanation.subject().kind().code() + "  "
                + explanation.subject().told());
        page.line(explanation.subject().iri());
        passages(explanation);
        explanation.figure().ifPresent(this::figure);
        explanation.document().ifPresent(this::document);
        if (!explanation.word().equals(Word.NONE)) {
            word(explanation.word());
        }
        explanation.happening().ifPresent(this::happening);
        explanation.reader().ifPresent(this::reader);
        others(explanation);
        standings(explanation);
        checks(explanation);
    }

    private void passages(Explanation explanation) {
        if (explanation.passages().isEmpty()) {
            return;
        }
        page.heading("WORDS");
        explanation.passages().forEach(passage -> {
            String note = passage.evidence() ? "" : " (tells where or when only)";
            page.line("  characters " + passage.begin() + " to " + passage.end() + note);
            if (passage.quote().isEmpty()) {
                page.line("    (this store does not keep sentences)");
                passage.marks().forEach(mark -> page.line("    " + mark.role().sign() + " " + mark.quote()));
            }
            MarkedPassage.lines(passage).forEach(page::line);
        });
        String legend = List.of(Role.values()).stream()
                .filter(role -> explanation.passages().stream()
                        .flatMap(passage -> passage.marks().stream())
                        .anyMatch(mark -> mark.role() == role))
                .map(role -> role.sign() + " " + role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("   "));
        if (!legend.isEmpty()) {
            page.line("  below the words: " + legend);
        }
    }

    private void figure(Figure figure) {
        page.heading("FIGURE");
        page.field("harm", figure.harm());
        page.field("number", "\"" + figure.words() + "\", bound " + figure.bound() + ", " + numbers(figure));
        page.field("victims", (figure.victims() + " (" + figure.category() + ")").strip());
        page.field("said as", figure.hedge().certainty() + ", " + figure.hedge().polarity());
    }

    private static String numbers(Figure figure) {
        if (figure.low().isEmpty() && figure.high().isEmpty()) {
            return "no number";
        }
        String count = figure.count().isEmpty() ? "" : figure.count() + "; ";
        return count + "agrees with " + (figure.low().isEmpty() ? "0" : figure.low()) + " to "
                + (figure.high().isEmpty() ? "any" : figure.high());
    }

    private void document(Document document) {
        page.heading("DOCUMENT");
        page.field("title", document.title());
        page.field("publisher", document.publisher().name());
        page.field(
                "published",
                document.dateSource().isEmpty()
                        ? document.published()
                        : document.published() + " (from " + document.dateSource() + ")");
        page.field("address", document.url());
        page.field("read from", String.join(", ", document.inputs()));
        page.field("publication", document.publication());
        page.field("text SHA-256", document.hashes().text());
        page.field("file SHA-256", document.hashes().raw());
    }

    private void word(Word word) {
        page.heading("ON WHOSE WORD");
        word.claimants().forEach(voice -> page.field("claimant", voice(voice)));
        word.relayedBy().forEach(voice -> page.field("told to", voice(voice)));
        String outlet = word.publisher().map(Named::name).orElse("unknown outlet");
        page.field("carried by", word.claimants().isEmpty() ? outlet + ", on its own word" : outlet);
        page.field("cue words", word.cues().stream().map(ExplanationText::cue).collect(Collectors.joining(", ")));
    }

    private static String voice(Voice voice) {
        String who = voice.who().name() + (voice.named() ? "" : " (unnamed)");
        return voice.affiliation().isEmpty() ? who : who + ", of " + voice.affiliation();
    }

    private static String cue(Cue cue) {
        return "\"" + cue.phrase() + "\" (" + cue.list() + ")";
    }

    private void happening(Happening happening) {
        page.heading("WHERE AND WHEN");
        page.field("event", happening.type() + (happening.aggregate() ? ", a sum of several events" : ""));
        fixed("place", happening.place());
        fixed("day", happening.day());
        happening
                .participants()
                .forEach(part -> page.field(part.role(), part.who().name() + " (" + part.certainty() + ")"));
        page.field("report", happening.report());
        page.field("incident", happening.incident());
    }

    private void fixed(String label, Fixed fixed) {
        if (fixed.value().isEmpty()) {
            page.field(label, "not told");
            return;
        }
        String words = fixed.words().isEmpty() ? "" : ", from the words \"" + fixed.words() + "\"";
        page.field(label, fixed.value() + " (" + fixed.precision() + ")" + words);
        page.field("", fixed.how());
        page.field("", fixed.iri());
    }

    private void reader(Reader reader) {
        page.heading("READ BY");
        page.field("rule", reader.rule() + (reader.meaning().isEmpty() ? "" : ": " + reader.meaning()));
        page.field("precision", precision(reader));
        String origin = reader.measured().isPresent()
                ? ", learned from such measures: how likely harm and figure are right"
                : ", set with the rule";
        page.field("confidence", reader.confidence() + origin);
        page.field(
                "software",
                "Dateline " + reader.pipeline().version() + ", ran "
                        + reader.pipeline().ran());
        page.field("pipeline", reader.pipeline().sha256());
        reader.pipeline().files().forEach(file -> page.field(file.kind(), file.sha256() + " " + file.name()));
        if (!reader.sameRules()) {
            page.field(
                    "note",
                    "this release has other rules than those that read it; meaning and precision are of this release");
        }
    }

    private static String precision(Reader reader) {
        return reader.measured()
                .map(measured -> String.format(
                        Locale.ROOT,
                        "%d of %d claims of this rule had the right harm and figure on annotated articles (%.0f %%;"
                                + " data/rules/confidence.tsv)",
                        measured.right(),
                        measured.claims(),
                        100.0 * measured.right() / measured.claims()))
                .orElse("not measured for this rule");
    }

    private void others(Explanation explanation) {
        if (explanation.others().isEmpty()) {
            return;
        }
        page.heading("OTHERS");
        Relation last = null;
        for (Other other : explanation.others()) {
            if (other.relation() != last) {
                page.line("  " + other.relation().words());
            }
            last = other.relation();
            String source = other.publisher().isEmpty() ? "" : " - " + other.publisher() + ", " + other.published();
            page.item("  *", other.told() + source);
            page.item("   ", other.iri());
        }
    }

    private void standings(Explanation explanation) {
        page.heading("STANDS IN");
        explanation.standings().forEach(standing -> {
            page.item("*", standing.layer() + ", " + standing.quads() + " quads about it");
            page.item(" ", standing.graph());
            if (!standing.sha256().isEmpty()) {
                page.item(" ", "SHA-256 " + standing.sha256());
            }
        });
    }

    private void checks(Explanation explanation) {
        page.heading("CHECK IT YOURSELF");
        for (HandChecks.Check check : HandChecks.of(explanation)) {
            if (check.command().isEmpty()) {
                page.item("*", check.expected());
            } else {
                page.item("*", "prints " + check.expected());
                page.command(check.command());
            }
        }
    }
}
