package org.dateline.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.dateline.audit.Explanation.Mark;
import org.dateline.audit.Explanation.Passage;

/**
 * An explanation as a W3C Web Annotation in JSON-LD. Its body is the statement; its targets are the sentences and the
 * marked words, each told by position and, as another way to the same words, by quote. The class of a target says what
 * the words tell. Positions are those of the normalised text.
 */
public final class WebAnnotation {
    private static final int CONTEXT = 32;

    private WebAnnotation() {}

    /** @throws IllegalArgumentException for an incident, which stands in no text of its own */
    public static String of(Explanation explanation) {
        if (explanation.passages().isEmpty()) {
            throw new IllegalArgumentException(
                    "a " + explanation.subject().kind().code() + " has no words of its own to annotate: "
                            + explanation.subject().iri());
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("@context", "http://www.w3.org/ns/anno.jsonld");
        root.put("id", explanation.subject().iri() + "#annotation");
        root.put("type", "Annotation");
        root.put("motivation", "identifying");
        writeGenerator(explanation, root);
        ArrayNode bodies = root.putArray("body");
        bodies.add(explanation.subject().iri());
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put("format", "text/plain")
                .put("value", explanation.subject().told());
        ArrayNode targets = root.putArray("target");
        explanation.passages().forEach(passage -> writeTargets(explanation, passage, targets));
        return ExplanationJson.written(root);
    }

    private static void writeGenerator(Explanation explanation, ObjectNode root) {
        explanation.reader().map(Explanation.Reader::pipeline).ifPresent(pipeline -> {
            root.put("generated", pipeline.ran());
            root.putObject("generator")
                    .put("id", pipeline.iri())
                    .put("type", "Software")
                    .put("name", "Dateline " + pipeline.version());
        });
    }

    private static void writeTargets(Explanation explanation, Passage passage, ArrayNode targets) {
        ObjectNode sentence = target(explanation, passage, "sentence", targets);
        ArrayNode whole = sentence.putArray("selector");
        writePosition(passage.begin(), passage.end(), whole);
        if (!passage.quote().isEmpty()) {
            writeQuote(passage, passage.quote(), 0, whole.addObject());
        }
        for (Mark mark : passage.marks()) {
            ObjectNode words = target(explanation, passage, mark.role().name().toLowerCase(Locale.ROOT), targets);
            ArrayNode selectors = words.putArray("selector");
            writePosition(mark.begin(), mark.end(), selectors);
            writeQuote(passage, mark.quote(), mark.begin() - passage.begin(), selectors.addObject());
        }
    }

    private static ObjectNode target(Explanation explanation, Passage passage, String told, ArrayNode targets) {
        ObjectNode target = targets.addObject();
        target.put("type", "SpecificResource");
        target.put("styleClass", told);
        ObjectNode source = target.putObject("source");
        source.put("id", passage.iri().replaceFirst("#.*$", "")).put("type", "Text");
        explanation
                .document()
                .map(Explanation.Document::url)
                .filter(url -> !url.isEmpty())
                .ifPresent(url -> source.put("via", url));
        return target;
    }

    private static void writePosition(int begin, int end, ArrayNode selectors) {
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", begin)
                .put("end", end);
    }

    /** @param from where the words begin, in code points of the passage, which may not be kept */
    private static void writeQuote(Passage passage, String exact, int from, ObjectNode selector) {
        int[] words = passage.quote().codePoints().toArray();
        int begin = Math.max(0, Math.min(from, words.length));
        int end = Math.min(words.length, begin + exact.codePointCount(0, exact.length()));
        int before = Math.min(begin, CONTEXT);
        selector.put("type", "TextQuoteSelector");
        selector.put("exact", exact);
        selector.put("prefix", new String(words, begin - before, before));
        selector.put("suffix", new String(words, end, Math.min(CONTEXT, words.length - end)));
    }
}
