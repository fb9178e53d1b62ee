package org.dateline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** What all graphs of a store together say of a node, in a fixed order. Runs inside the caller's transaction. */
record Lookup(DatasetGraph data) {
    private static final List<Node> NAMES = List.of(Terms.PREF_LABEL, Terms.LABEL, Vocabulary.SOURCE_DESCRIPTION);

    List<Node> all(Node subject, Node property) {
        SortedSet<Node> values = new TreeSet<>(NodeCmp::compareRDFTerms);
        data.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(quad -> values.add(quad.getObject()));
        return List.copyOf(values);
    }

    /** The nodes that have {@code object} as their {@code property}. */
    List<Node> subjects(Node property, Node object) {
        SortedSet<Node> subjects = new TreeSet<>(NodeCmp::compareRDFTerms);
        data.find(Node.ANY, Node.ANY, property, object).forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return List.copyOf(subjects);
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    /** The first value as text: a literal's characters or an IRI; empty when there is none. */
    String text(Node subject, Node property) {
        return one(subject, property).map(Lookup::text).orElse("");
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    /** The first value as a whole number; -1 when there is none. */
    int number(Node subject, Node property) {
        String text = text(subject, property);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The code that the first value names; empty when there is none. */
    String code(Node subject, Node property) {
        return one(subject, property).filter(Node::isURI).map(Iris::codeOf).orElse("");
    }

    boolean is(Node subject, Node type) {
        return data.contains(Node.ANY, subject, Terms.TYPE, type);
    }

    /** The English name of an agent or place, else the words of the text, else the IRI. */
    String name(Node node) {
        return NAMES.stream()
                .flatMap(property -> all(node, property).stream())
                .filter(Node::isLiteral)
                .filter(name -> name.getLiteralLanguage().isEmpty()
                        || name.getLiteralLanguage().startsWith("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(node.toString());
    }

    /** The quads of all graphs with {@code node} as their subject, then those with it as their object. */
    List<Quad> about(Node node) {
        List<Quad> quads = new ArrayList<>();
        data.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        data.find(Node.ANY, Node.ANY, Node.ANY, node).forEachRemaining(quads::add);
        return quads;
    }

    /** The values of several properties, property by property. */
    Stream<Node> values(Node subject, List<Node> properties) {
        return properties.stream().flatMap(property -> all(subject, property).stream());
    }
}
