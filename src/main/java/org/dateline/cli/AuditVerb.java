package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.audit.Auditor;
import org.dateline.audit.EvidenceSlice;
import org.dateline.audit.Explanation;
import org.dateline.audit.ExplanationJson;
import org.dateline.audit.ExplanationText;
import org.dateline.audit.WebAnnotation;
import org.dateline.export.ClaimsTable;
import org.dateline.export.ShortIri;
import org.dateline.extract.RuleBook;
import org.dateline.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline audit}. */
@Command(
        name = "audit",
        description = "Takes one statement of a store apart: its words, the document, on whose word it is told, what"
                + " read it and how often that is right, place and day and what fixed them, what speaks for and"
                + " against it, and how to check all that without Dateline.")
final class AuditVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Statement statement = new Statement();

    @ArgGroup
    private Form form = new Form();

    AuditVerb(Console console) {
        this.console = console;
    }

    /** Which statement. */
    static final class Statement {
        @Parameters(
                paramLabel = "IRI",
                arity = "1",
                description =
                        "A claim, stance, report of an event, incident or derived figure; prefixes of the tables may be used.")
        private @Nullable String iri;

        @Option(names = "--claim", paramLabel = "N", description = "The N-th row of: dateline export claims.")
        private @Nullable Integer claim;
    }

    /** How it is written; for a terminal unless told otherwise. */
    static final class Form {
        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Option(names = "--ttl", description = "The part of the graph that the statement rests on, as Turtle.")
        private boolean ttl;

        @Option(names = "--oa", description = "As a W3C Web Annotation (JSON-LD).")
        private boolean annotation;
    }

    @Override
    public Integer call() {
        try (GraphStore graphs = Stores.forReading(store)) {
            DatasetGraph dataset = graphs.dataset().asDatasetGraph();
            console.out().print(Txn.calculateRead(dataset, () -> answer(graphs, dataset)));
        }
        return ExitCode.DONE;
    }

    private String answer(GraphStore graphs, DatasetGraph dataset) {
        Node node = node(dataset);
        Explanation explanation = new Auditor(dataset, graphs.iris(), RuleBook.shipped())
                .explain(node)
                .orElseThrow(() -> Problem.misuse(
                        store + " has no claim, stance, report, incident or figure " + node,
                        "dateline export claims --store " + store + " lists the claims"));
        if (form.ttl) {
            return EvidenceSlice.turtle(dataset, node);
        }
        if (form.annotation) {
            return WebAnnotation.of(explanation);
        }
        return form.json ? ExplanationJson.of(explanation) : ExplanationText.of(explanation);
    }

    private Node node(DatasetGraph dataset) {
        if (statement.iri != null) {
            String whole = ShortIri.whole(statement.iri.strip().replaceFirst("^<(.*)>$", "$1"));
            return NodeFactory.createURI(whole);
        }
        int number = statement.claim == null ? 0 : statement.claim;
        List<List<String>> claims = new ClaimsTable(dataset).read().rows();
        if (number < 1 || number > claims.size()) {
            throw Problem.misuse(
                    "--claim " + number + " is none of the " + claims.size() + " claims of " + store,
                    "give a number from 1 on, as rows of: dateline export claims");
        }
        return NodeFactory.createURI(claims.get(number - 1).get(ClaimsTable.COLUMNS.indexOf("claim")));
    }
}
