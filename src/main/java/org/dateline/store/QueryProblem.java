package org.dateline.store;

/** A query that cannot be answered: it is not SPARQL, asks for what is switched off, or takes too long. */
public final class QueryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryProblem(String message, Throwable cause) {
        super(message, cause);
    }

    QueryProblem(String message) {
        super(message);
    }
}
