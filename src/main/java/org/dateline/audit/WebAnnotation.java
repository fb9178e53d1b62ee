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
        writeSelectors(passage, passage.begin(), passage.end(), sentence.putArray("selector"));
        for (Mark mark : passage.marks()) {
            ObjectNode words = target(explanation, passage, mark.role().name().toLowerCase(Locale.ROOT), targets);
            writeSelectors(passage, mark.begin(), mark.end(), words.putArray("selector"));
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

    private static void writeSelectors(Passage passage, int begin, int end, ArrayNode selectors) {
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", begin)
                .put("end", end);
        writeQuote(passage, begin - passage.begin(), end - passage.begin(), selectors.addObject());
    }

    /** @param from in code points of the passage, like {@code to} */
    private static void writeQuote(Passage passage, int from, int to, ObjectNode selector) {
        int[] words = passage.quote().codePoints().toArray();
        int begin = Math.max(0, Math.min(from, words.length));
        int end = Math.max(begin, Math.min(to, words.length));
        int before = Math.min(begin, CONTEXT);
        selector.put("type", "TextQuoteSelector");
        selector.put("exact", new String(words, begin, end - begin));
        selector.put("prefix", new String(words, begin - before, before));
        selector.put("suffix", new String(words, end, Math.min(CONTEXT, words.length - end)));
    }
}
