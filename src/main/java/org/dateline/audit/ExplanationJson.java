package org.dateline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.audit.Explanation.Document;
import org.dateline.audit.Explanation.Figure;
import org.dateline.audit.Explanation.Fixed;
import org.dateline.audit.Explanation.Happening;
import org.dateline.audit.Explanation.Named;
import org.dateline.audit.Explanation.Passage;
import org.dateline.audit.Explanation.Reader;
import org.dateline.audit.Explanation.Voice;

/** An explanation as JSON. What the store does not say is left out. */
public final class ExplanationJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ExplanationJson() {}

    public static String of(Explanation explanation) {
        ObjectNode root = JSON.createObjectNode();
        put(root, "iri", explanation.subject().iri());
        put(root, "kind", explanation.subject().kind().code());
        put(root, "told", explanation.subject().told());
        ArrayNode passages = root.putArray("passages");
        explanation.passages().forEach(passage -> write(passage, passages.addObject()));
        explanation.document().ifPresent(document -> write(document, root.putObject("document")));
        explanation.figure().ifPresent(figure -> write(figure, root.putObject("figure")));
        writeWord(explanation, root);
        explanation.happening().ifPresent(happening -> write(happening, root.putObject("event")));
        explanation.reader().ifPresent(reader -> write(reader, root.putObject("reader")));
        writeOthers(explanation, root);
        return written(root);
    }

    static String written(ObjectNode root) {
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values that is no JSON", e);
        }
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static void putNumber(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, Long.parseLong(value));
        }
    }

    private static void put(ObjectNode node, String name, Named named) {
        if (!named.iri().isEmpty()) {
            node.putObject(name).put("iri", named.iri()).put("name", named.name());
        }
    }

    private static void write(Passage passage, ObjectNode node) {
        node.put("iri", passage.iri());
        node.put("begin", passage.begin());
        node.put("end", passage.end());
        node.put("quote", passage.quote());
        node.put("evidence", passage.evidence());
        ArrayNode marks = node.putArray("marks");
        passage.marks()
                .forEach(mark -> marks.addObject()
                        .put("role", code(mark.role()))
                        .put("begin", mark.begin())
                        .put("end", mark.end())
                        .put("quote", mark.quote()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(Document document, ObjectNode node) {
        put(node, "publication", document.publication());
        put(node, "title", document.title());
        put(node, "publisher", document.publisher());
        put(node, "published", document.published());
        put(node, "dateSource", document.dateSource());
        put(node, "url", document.url());
        ArrayNode inputs = node.putArray("inputs");
        document.inputs().forEach(inputs::add);
        put(node, "textSha256", document.hashes().text());
        put(node, "rawSha256", document.hashes().raw());
        node.put("textLength", document.hashes().length());
    }

    private static void write(Figure figure, ObjectNode node) {
        put(node, "harm", figure.harm());
        put(node, "bound", figure.bound());
        putNumber(node, "count", figure.count());
        putNumber(node, "low", figure.low());
        putNumber(node, "high", figure.high());
        put(node, "words", figure.words());
        put(node, "victims", figure.victims());
        put(node, "victimCategory", figure.category());
        put(node, "certainty", figure.hedge().certainty());
        put(node, "polarity", figure.hedge().polarity());
    }

    private static void writeWord(Explanation explanation, ObjectNode root) {
        ObjectNode node = root.putObject("word");
        writeVoices(explanation.word().claimants(), node.putArray("claimants"));
        writeVoices(explanation.word().relayedBy(), node.putArray("relayedBy"));
        explanation.word().publisher().ifPresent(publisher -> put(node, "reportedBy", publisher));
        ArrayNode cues = node.putArray("cues");
        explanation
                .word()
                .cues()
                .forEach(cue -> cues.addObject().put("phrase", cue.phrase()).put("list", cue.list()));
    }

    private static void writeVoices(List<Voice> voices, ArrayNode nodes) {
        for (Voice voice : voices) {
            ObjectNode node = nodes.addObject();
            node.put("iri", voice.who().iri());
            node.put("name", voice.who().name());
            node.put("named", voice.named());
            put(node, "affiliation", voice.affiliation());
        }
    }

    private static void write(Happening happening, ObjectNode node) {
        put(node, "report", happening.report());
        put(node, "incident", happening.incident());
        put(node, "type", happening.type());
        node.put("aggregate", happening.aggregate());
        write(happening.place(), node.putObject("place"));
        write(happening.day(), node.putObject("day"));
        ArrayNode parts = node.putArray("participants");
        happening
                .participants()
                .forEach(part -> parts.addObject()
                        .put("role", part.role())
                        .put("iri", part.who().iri())
                        .put("name", part.who().name())
                        .put("certainty", part.certainty()));
    }

    private static void write(Fixed fixed, ObjectNode node) {
        put(node, "iri", fixed.iri());
        put(node, "value", fixed.value());
        put(node, "precision", fixed.precision());
        put(node, "words", fixed.words());
        put(node, "how", fixed.how());
    }

    private static void write(Reader reader, ObjectNode node) {
        put(node, "rule", reader.rule());
        put(node, "meaning", reader.meaning());
        node.put("sameRules", reader.sameRules());
        if (!reader.confidence().isEmpty()) {
            node.put("confidence", Double.parseDouble(reader.confidence()));
        }
        reader.measured()
                .ifPresent(measured -> node.putObject("measured")
                        .put("claims", measured.claims())
                        .put("right", measured.right())
                        .put("in", "data/rules/confidence.tsv"));
        ObjectNode pipeline = node.putObject("pipeline");
        put(pipeline, "iri", reader.pipeline().iri());
        put(pipeline, "sha256", reader.pipeline().sha256());
        put(pipeline, "softwareVersion", reader.pipeline().version());
        put(pipeline, "startedAtTime", reader.pipeline().ran());
        ArrayNode files = pipeline.putArray("files");
        reader.pipeline()
                .files()
                .forEach(file -> files.addObject()
                        .put("kind", file.kind())
                        .put("name", file.name())
                        .put("sha256", file.sha256()));
    }

    private static void writeOthers(Explanation explanation, ObjectNode root) {
        ArrayNode others = root.putArray("others");
        explanation.others().forEach(other -> {
            ObjectNode node = others.addObject();
            node.put("relation", code(other.relation())).put("iri", other.iri());
            put(node, "told", other.told());
            put(node, "publisher", other.publisher());
            put(node, "published", other.published());
        });
        ArrayNode graphs = root.putArray("graphs");
        explanation.standings().forEach(standing -> {
            ObjectNode node = graphs.addObject();
            node.put("iri", standing.graph()).put("layer", standing.layer()).put("quads", standing.quads());
            put(node, "sha256", standing.sha256());
        });
        ArrayNode checks = root.putArray("checks");
        HandChecks.of(explanation).forEach(check -> {
            ObjectNode node = checks.addObject();
            put(node, "command", check.command());
            node.put("expected", check.expected());
        });
    }
}
