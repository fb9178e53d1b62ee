package org.dateline.store;

import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;

/** The whole answer to a query, by its form; held in memory, so that it cannot break off half-way. */
public sealed interface QueryAnswer {
    /** Of a SELECT. */
    record Rows(ResultSetRewindable rows) implements QueryAnswer {}

    /** Of a CONSTRUCT or DESCRIBE. */
    record Triples(Model model) implements QueryAnswer {}

    /** Of an ASK. */
    record Verdict(boolean holds) implements QueryAnswer {}
}
