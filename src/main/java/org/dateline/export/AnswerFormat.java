package org.dateline.export;

/** The formats in which the answer to a query can be written. */
public enum AnswerFormat {
    /** Aligned columns for reading; IRIs with the usual prefixes, long texts cut. */
    TABLE,
    /** SPARQL results as CSV. */
    CSV,
    /** SPARQL results as JSON, or JSON-LD for a graph. */
    JSON,
    /** Turtle, for a graph only. */
    TTL,
    /** SPARQL results as XML, or RDF/XML for a graph. */
    XML
}
