package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.dateline.store.StoreQueries;

/**
 * Answers of a store to queries. One that runs too long ends in a {@link org.apache.jena.query.QueryCancelledException},
 * one that asks for another server in a {@link org.apache.jena.query.QueryDeniedException}.
 */
public final class QueryAnswers {
    private final DatasetGraph store;
    private final StoreQueries queries;

    /** @param timeout how long one query may run; zero for ever */
    public QueryAnswers(DatasetGraph store, Duration timeout) {
        this.store = store;
        this.queries = new StoreQueries(store, timeout);
    }

    /** The answer to a SELECT as a table; cells are IRIs or the characters of literals. */
    public Table table(Query query) {
        return Txn.calculateRead(store, () -> {
            try (QueryExec execution = execution(query, Map.of())) {
                return table(execution.select());
            }
        });
    }

    /**
     * Writes the answer to a query of any kind, but nothing before the whole answer is known.
     *
     * @param values what to put for variables of the query
     * @throws IllegalArgumentException when an answer of that kind cannot be written in that format
     */
    public void write(Query query, Map<String, Node> values, AnswerFormat format, OutputStream out) {
        Txn.executeRead(store, () -> {
            try (QueryExec execution = execution(query, values)) {
                if (query.isSelectType()) {
                    writeRows(execution.select().rewindable(), format, out);
                } else if (query.isAskType()) {
                    writeTruth(execution.ask(), format, out);
                } else if (query.isConstructType()) {
                    writeGraph(execution.construct(), format, out);
                } else if (query.isDescribeType()) {
                    writeGraph(execution.describe(), format, out);
                } else {
                    throw new IllegalArgumentException("no SELECT, ASK, CONSTRUCT or DESCRIBE query");
                }
            }
        });
    }

    private QueryExec execution(Query query, Map<String, Node> values) {
        QueryExecBuilder builder = queries.prepare(query);
        values.forEach(builder::substitution);
        return builder.build();
    }

    private static void writeRows(RowSetRewindable rows, AnswerFormat format, OutputStream out) {
        switch (format) {
            case TABLE -> print(TextTable.of(table(rows)), out);
            case CSV -> ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(out, rows);
            case JSON -> ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(out, rows);
            case XML -> ResultsWriter.create().lang(ResultSetLang.RS_XML).write(out, rows);
            case TTL ->
                throw new IllegalArgumentException(
                        "Turtle is for graphs (CONSTRUCT, DESCRIBE); take table, csv, json or xml for a SELECT");
        }
    }

    private static void writeTruth(boolean truth, AnswerFormat format, OutputStream out) {
        switch (format) {
            case TABLE -> print((truth ? "yes" : "no") + "\n", out);
            case CSV -> ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(out, truth);
            case JSON -> ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(out, truth);
            case XML -> ResultsWriter.create().lang(ResultSetLang.RS_XML).write(out, truth);
            case TTL ->
                throw new IllegalArgumentException(
                        "Turtle is for graphs (CONSTRUCT, DESCRIBE); take table, csv, json or xml for an ASK");
        }
    }

    private static void writeGraph(Graph graph, AnswerFormat format, OutputStream out) {
        switch (format) {
            case TABLE, TTL -> RDFDataMgr.write(out, graph, Lang.TURTLE);
            case JSON -> RDFDataMgr.write(out, graph, Lang.JSONLD);
            case XML -> RDFDataMgr.write(out, graph, Lang.RDFXML);
            case CSV ->
                throw new IllegalArgumentException(
                        "CSV is for rows (SELECT); take ttl, json or xml for a CONSTRUCT or DESCRIBE");
        }
    }

    private static Table table(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row ->
                cells.add(columns.stream().map(column -> cell(row, column)).toList()));
        return new Table(columns.stream().map(Var::getVarName).toList(), cells);
    }

    private static String cell(Binding row, Var column) {
        Node value = row.get(column);
        return value == null ? "" : Values.text(value);
    }

    private static void print(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the answer", e);
        }
    }
}
