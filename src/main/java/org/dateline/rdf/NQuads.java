package org.dateline.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/** One quad as a line of canonical N-Quads (RDF Dataset Canonicalization, RDFC-1.0), for data without blank nodes. */
final class NQuads {
    private NQuads() {}

    /** The line with its line end. */
    static String line(Quad quad) {
        StringBuilder line = new StringBuilder(200);
        append(line, quad.getSubject());
        append(line, quad.getPredicate());
        append(line, quad.getObject());
        append(line, quad.getGraph());
        return line.append(".\n").toString();
    }

    private static void append(StringBuilder line, Node node) {
        if (node.isURI()) {
            line.append('<').append(node.getURI()).append('>');
        } else if (node.isLiteral()) {
            appendLiteral(line, node);
        } else {
            throw new IllegalArgumentException("only IRIs and literals have a canonical line: " + node);
        }
        line.append(' ');
    }

    private static void appendLiteral(StringBuilder line, Node node) {
        line.append('"');
        node.getLiteralLexicalForm().codePoints().forEach(c -> appendEscaped(line, c));
        line.append('"');
        if (!node.getLiteralLanguage().isEmpty()) {
            line.append('@').append(node.getLiteralLanguage());
        } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            line.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
        }
    }

    private static void appendEscaped(StringBuilder line, int c) {
        switch (c) {
            case '\b' -> line.append("\\b");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\f' -> line.append("\\f");
            case '\r' -> line.append("\\r");
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            default -> {
                if (c < 0x20 || c == 0x7F) {
                    line.append(String.format(Locale.ROOT, "\\u%04X", c));
                } else {
                    line.appendCodePoint(c);
                }
            }
        }
    }
}
