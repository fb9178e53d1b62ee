package org.dateline.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A span of an evidence graph as it is written there. Sentences may go without their characters.
 *
 * @param begin in code points
 * @param end in code points
 * @param sentence IRI of the sentence that it stands in, if it says so
 */
record QuotedSpan(String iri, int begin, int end, Optional<String> quote, Optional<String> sentence) {

    /** All nodes with offsets or a quote, sorted by IRI; a missing or malformed offset counts as -1. */
    static List<QuotedSpan> in(Collection<Quad> quads) {
        Map<String, Map<Node, Node>> spans = new TreeMap<>();
        for (Quad quad : quads) {
            Node property = quad.getPredicate();
            if (property.equals(Vocabulary.QUOTE)
                    || property.equals(Vocabulary.BEGIN)
                    || property.equals(Vocabulary.END)
                    || property.equals(Vocabulary.IN_SENTENCE)) {
                spans.computeIfAbsent(quad.getSubject().toString(), iri -> new HashMap<>())
                        .put(property, quad.getObject());
            }
        }
        return spans.entrySet().stream()
                .map(entry -> span(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static QuotedSpan span(String iri, Map<Node, Node> properties) {
        return new QuotedSpan(
                iri,
                number(properties.get(Vocabulary.BEGIN)),
                number(properties.get(Vocabulary.END)),
                Optional.ofNullable(properties.get(Vocabulary.QUOTE)).map(QuotedSpan::words),
                Optional.ofNullable(properties.get(Vocabulary.IN_SENTENCE)).map(Node::toString));
    }

    private static int number(@Nullable Node node) {
        String form = words(node);
        return form.matches("[0-9]{1,9}") ? Integer.parseInt(form) : -1;
    }

    private static String words(@Nullable Node node) {
        return node != null && node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    /** Length of the quote in code points; that of the offsets where there is no quote. */
    int length() {
        return quote.map(words -> words.codePointCount(0, words.length())).orElse(end - begin);
    }

    boolean hasOffsets() {
        return begin >= 0 && end >= begin;
    }

    Finding fault(String message) {
        return new Finding(
                Optional.empty(), iri, Optional.of(Vocabulary.QUOTE.getURI()), message, Finding.Severity.VIOLATION);
    }
}
