package org.dateline.rdf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The quads of one graph while they are being written down. */
final class Statements {
    private final Node graph;
    private final Set<Quad> quads = new LinkedHashSet<>();

    Statements(Node graph) {
        this.graph = graph;
    }

    Statements add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
        return this;
    }

    Statements add(Node subject, Node predicate, Optional<Node> object) {
        object.ifPresent(node -> add(subject, predicate, node));
        return this;
    }

    Set<Quad> quads() {
        return quads;
    }
}
