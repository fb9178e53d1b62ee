package org.dateline.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** Asks a store in SPARQL 1.1, within a time limit and without calling other servers. */
public final class StoreQuery {
    private final GraphStore store;
    private final Duration limit;

    public StoreQuery(GraphStore store, Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("no time to answer in: " + limit);
        }
        this.store = store;
        this.limit = limit;
    }

    /** @throws QueryProblem if there is no answer */
    public QueryAnswer answer(String sparql) {
        Query query = parse(sparql);
        try {
            return Txn.calculateRead(store.dataset(), () -> answer(query));
        } catch (QueryCancelledException e) {
            throw new QueryProblem("The query took longer than " + limit.toSeconds() + " s and was stopped", e);
        } catch (QueryExecException | QueryDeniedException e) {
            throw new QueryProblem("The query cannot be answered: " + e.getMessage(), e);
        }
    }

    private static Query parse(String sparql) {
        try {
            return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new QueryProblem("Not a SPARQL query: " + e.getMessage(), e);
        }
    }

    /** With a union of all graphs as default graph, TDB2 would pass over FROM without a word. */
    private QueryAnswer answer(Query query) {
        try (QueryExecution execution = QueryExecutionDatasetBuilder.create()
                .dataset(store.dataset())
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            if (query.isSelectType()) {
                return new QueryAnswer.Rows(ResultSetFactory.makeRewindable(execution.execSelect()));
            }
            if (query.isAskType()) {
                return new QueryAnswer.Verdict(execution.execAsk());
            }
            if (query.isConstructType()) {
                return new QueryAnswer.Triples(execution.execConstruct());
            }
            if (query.isDescribeType()) {
                return new QueryAnswer.Triples(execution.execDescribe());
            }
            throw new QueryProblem("Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
        }
    }
}
