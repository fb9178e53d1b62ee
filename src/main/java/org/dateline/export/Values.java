package org.dateline.export;

import org.apache.jena.graph.Node;

/** What a cell shows of a term of the graph. */
final class Values {
    private Values() {}

    /** A literal's characters or an IRI. */
    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
    }
}
