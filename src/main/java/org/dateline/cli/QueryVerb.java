package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.dateline.export.AnswerFormat;
import org.dateline.export.QueryAnswers;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline query}. */
@Command(name = "query", description = "Answers SPARQL queries from a store, without a server.")
final class QueryVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    @Parameters(
            paramLabel = "FILE.rq",
            arity = "1..*",
            description = "Queries; those of the library stand in queries/.")
    private List<Path> files = List.of();

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    @Option(
            names = "--format",
            description = "One of: ${COMPLETION-CANDIDATES}; ttl for graphs only, csv for rows only (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "Puts a value for a variable of the query: an IRI, whole or with a prefix of the query or of a"
                            + " table, a number, a day such as 2017-03-21, or else a string.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Stop a query after this time (default: never).")
    private int seconds;

    QueryVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<Path, Query> queries = new LinkedHashMap<>();
        files.forEach(file -> queries.put(file, parse(file)));
        try (GraphStore graphs = Stores.forReading(store)) {
            QueryAnswers answers = new QueryAnswers(graphs.dataset().asDatasetGraph(), Duration.ofSeconds(seconds));
            queries.forEach((file, query) -> {
                if (queries.size() > 1 && format == AnswerFormat.TABLE) {
                    console.out().println("# " + file);
                }
                answers.write(query, nodes(query), format, console.out());
            });
        }
        return ExitCode.DONE;
    }

    private Map<String, Node> nodes(Query query) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        values.forEach((name, value) -> nodes.put(name.replaceFirst("^\\?", ""), QueryValue.read(value, query)));
        return nodes;
    }

    private static Query parse(Path file) {
        try {
            return QueryFactory.create(Files.readString(file));
        } catch (QueryParseException e) {
            throw Problem.misuse(file + ": " + e.getMessage(), "mend the query");
        } catch (CharacterCodingException e) {
            throw Problem.misuse(file + " is no UTF-8 text", "give a file with a SPARQL query");
        } catch (IOException e) {
            if (!Files.isRegularFile(file)) {
                throw Problem.misuse("there is no query file " + file, "check the path");
            }
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
