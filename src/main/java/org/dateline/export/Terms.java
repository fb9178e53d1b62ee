package org.dateline.export;

import org.apache.jena.graph.Node;

/** How the tables read terms of the graph. */
final class Terms {
    private static final String DL = "https://w3id.org/dateline/ns#";

    private Terms() {}

    /** A whole IRI as it is; a bare word in Dateline's namespace. */
    static String iri(String property) {
        return property.indexOf(':') > 0 ? property : DL + property;
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
    }

    static String code(Node concept) {
        String iri = text(concept);
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
