package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Terms;

/** The quads of one evidence graph, by subject and property. */
final class EvidenceView {
    private final Map<String, Map<String, List<Node>>> values = new TreeMap<>();

    EvidenceView(Collection<Quad> quads) {
        for (Quad quad : quads) {
            values.computeIfAbsent(quad.getSubject().getURI(), subject -> new TreeMap<>())
                    .computeIfAbsent(quad.getPredicate().getURI(), property -> new ArrayList<>())
                    .add(quad.getObject());
        }
    }

    /** All subjects of a class, sorted. */
    List<String> instances(Node type) {
        return values.keySet().stream()
                .filter(subject -> all(subject, Terms.TYPE).contains(type))
                .toList();
    }

    List<Node> all(String subject, Node property) {
        return values.getOrDefault(subject, Map.of()).getOrDefault(property.getURI(), List.of());
    }

    Optional<Node> first(String subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    List<String> words(String subject, Node property) {
        return all(subject, property).stream().map(Node::getLiteralLexicalForm).toList();
    }

    Optional<String> iri(String subject, Node property) {
        return first(subject, property).map(Node::getURI);
    }

    Optional<LocalDate> day(String subject, Node property) {
        return first(subject, property).map(node -> LocalDate.parse(node.getLiteralLexicalForm()));
    }

    OptionalLong number(String subject, Node property) {
        Optional<Node> node = first(subject, property);
        return node.isPresent()
                ? OptionalLong.of(Long.parseLong(node.get().getLiteralLexicalForm()))
                : OptionalLong.empty();
    }
}
