package org.dateline.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.web.HttpSC;

/**
 * Lets a query pass that only reads this store, and never lets a cut answer look whole: answers are held back until their
 * last row is known, and where they are too long for that, {@link #CUT} tells the {@link FrontFilter} to break off.
 */
final class QueryGate extends SPARQL_QueryDataset {
    /** Request attribute that is set when an answer had to stop after its beginning was sent. */
    static final String CUT = "org.dateline.serve.cut";

    private final int heldRows;

    QueryGate(int heldRows) {
        this.heldRows = heldRows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (query.isJsonType() || query.isUnknownType()) {
            ServletOps.errorBadRequest("This endpoint answers SELECT, ASK, CONSTRUCT and DESCRIBE queries");
        }
        // Every IRI stands in the query's text as "<...>" or behind a prefix that is declared so. ARQ would load the
        // class
        // that a java: IRI names, whether it is used as a function, an aggregate or a property.
        if (query.serialize().toLowerCase(Locale.ROOT).contains("<java:")) {
            ServletOps.error(HttpSC.FORBIDDEN_403, "IRIs that begin with java: are refused here");
        }
        if (callsOthers(query)) {
            ServletOps.error(HttpSC.FORBIDDEN_403, "SERVICE is off: this endpoint answers from its own store only");
        }
    }

    private static boolean callsOthers(Query query) {
        boolean[] found = {false};
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService op) {
                        found[0] = true;
                    }
                },
                new ExprVisitorBase());
        return found[0];
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String logged) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, execution, query, logged);
        }
        RowSet rows = execution.select();
        List<Binding> held = new ArrayList<>();
        while (held.size() < heldRows && rows.hasNext()) {
            held.add(rows.next());
        }
        Iterator<Binding> whole = held.size() < heldRows || !rows.hasNext()
                ? held.iterator()
                : Iter.concat(held.iterator(), new Guarded(action, rows));
        return new QueryExecResult(RowSetStream.create(rows.getResultVars(), whole));
    }

    /** Rows that are sent as they come; running out of time marks the request as cut. */
    private record Guarded(HttpAction action, RowSet rows) implements Iterator<Binding> {
        @Override
        public boolean hasNext() {
            return orCut(rows::hasNext);
        }

        @Override
        public Binding next() {
            return orCut(rows::next);
        }

        private <T> T orCut(Supplier<T> step) {
            try {
                return step.get();
            } catch (QueryCancelledException e) {
                action.getRequest().setAttribute(CUT, true);
                throw new IllegalStateException("the time ran out in the middle of an answer", e);
            }
        }
    }
}
