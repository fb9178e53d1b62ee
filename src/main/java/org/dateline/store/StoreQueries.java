package org.dateline.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.tdb2.TDB2;

/**
 * Prepares queries on a store: within a time limit, heeding the graphs that a query names, and without calling other
 * servers.
 */
public final class StoreQueries {
    private final DatasetGraph store;
    private final Duration limit;

    /**
     * @param limit how long one query may run; zero for ever
     * @throws IllegalArgumentException for a negative limit
     */
    public StoreQueries(DatasetGraph store, Duration limit) {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("no time to answer in: " + limit);
        }
        this.store = store;
        this.limit = limit;
    }

    /**
     * The query, to be built and run inside a transaction of the caller's. It throws
     * {@link org.apache.jena.query.QueryCancelledException} when its time is up, and
     * {@link org.apache.jena.query.QueryDeniedException} when it asks for another server.
     */
    public QueryExecBuilder prepare(Query query) {
        QueryExecBuilder builder = QueryExec.dataset(store)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                // With a union of all graphs as default graph, TDB2 would pass over FROM without a word.
                .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription());
        return limit.isZero() ? builder : builder.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
