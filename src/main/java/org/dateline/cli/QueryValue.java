package org.dateline.cli;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.dateline.export.ShortIri;

/** A value for a variable, as people write it on a command line. */
final class QueryValue {
    private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");
    private static final Pattern BARE_IRI = Pattern.compile("(https?://|urn:)[^<>\"{}|\\\\^`\\s]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d*\\.\\d+");
    private static final Pattern PREFIXED = Pattern.compile("([A-Za-z][\\w.-]*|):(\\S+)");

    private QueryValue() {}

    /**
     * An IRI, in angle brackets or, when it begins as IRIs on the web do, without; a name with a prefix of {@code query} or
     * of the tables; a day, a number, true or false; else a string.
     */
    static Node read(String value, Query query) {
        if (IRI.matcher(value).matches()) {
            return NodeFactory.createURI(value.substring(1, value.length() - 1));
        }
        if (BARE_IRI.matcher(value).matches()) {
            return NodeFactory.createURI(value);
        }
        if (DAY.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
        }
        if (INTEGER.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
        }
        if (DECIMAL.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
        }
        if (value.equals("true") || value.equals("false")) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean);
        }
        String expanded = PREFIXED.matcher(value).matches() ? expanded(value, query) : value;
        return expanded.equals(value) ? NodeFactory.createLiteralString(value) : NodeFactory.createURI(expanded);
    }

    private static String expanded(String name, Query query) {
        String expanded = query.getPrefixMapping().expandPrefix(name);
        return expanded == null || expanded.equals(name) ? ShortIri.whole(name) : expanded;
    }
}
