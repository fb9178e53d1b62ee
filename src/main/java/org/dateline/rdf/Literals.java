package org.dateline.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Literals in the canonical form of their type. The store keeps values, not spellings: any other form would come back
 * changed and break the hash of its graph.
 */
public final class Literals {
    private Literals() {}

    public static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    /** Text in English, for reference data and ontology only. */
    public static Node english(String value) {
        return NodeFactory.createLiteralLang(value, "en");
    }

    public static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    public static Node yesOrNo(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    public static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** To the second, in UTC. */
    public static Node dateTime(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    /** A share from 0 to 1, rounded to two decimals: {@code 0.85}, {@code 0.9}, {@code 1.0}. */
    public static Node share(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + value);
        }
        long hundredths = Math.round(value * 100);
        String two = hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
        return decimal(two);
    }

    /** A decimal as a source writes it, without superfluous zeros. */
    public static Node decimal(String written) {
        String plain = new BigDecimal(written.strip()).stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }
}
