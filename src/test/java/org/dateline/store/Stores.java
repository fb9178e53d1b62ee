package org.dateline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.article.Article;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.rdf.Run;
import org.dateline.rdf.SampleReadings;

/** What tests of stores share. */
final class Stores {
    static final Run RUN = new Run(Instant.parse("2026-11-21T10:00:00Z"), Instant.parse("2026-11-21T10:00:01Z"));

    private static final String PREFIXES =
            "PREFIX dl: <https://w3id.org/dateline/ns#> PREFIX prov: <http://www.w3.org/ns/prov#> ";

    private Stores() {}

    static InputRecord input(ReadingBuilder reading) {
        Article article = reading.toArticle();
        return new InputRecord(article.name(), article.rawDigest());
    }

    static ArticleGraph add(GraphStore store, ReadingBuilder reading) {
        ArticleGraph graph = reading.graph();
        store.add(graph, input(reading), RUN);
        return graph;
    }

    static void addReference(GraphStore store) {
        store.replaceGraph(
                store.iris().referenceGraph(), new ReferenceMapper(store.iris()).map(SampleReadings.GAZETTEER));
    }

    /** All that evidence refers to: the reference data and the code lists. */
    static void addShared(GraphStore store) {
        addReference(store);
        store.replaceGraph(store.iris().ontologyGraph(), new OntologyReader(store.iris()).read());
    }

    static List<Map<String, String>> rows(GraphStore store, String query) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        Query parsed = QueryFactory.create(PREFIXES + query);
        return Txn.calculateRead(data, () -> {
            List<Map<String, String>> result = new ArrayList<>();
            try (QueryExec execution = new StoreQueries(data, Duration.ofSeconds(30))
                    .prepare(parsed)
                    .build()) {
                execution.select().forEachRemaining(row -> result.add(values(row)));
            }
            return result;
        });
    }

    static List<String> column(GraphStore store, String query) {
        return rows(store, query).stream().flatMap(row -> row.values().stream()).toList();
    }

    private static Map<String, String> values(Binding row) {
        Map<String, String> values = new TreeMap<>();
        row.forEach((name, node) ->
                values.put(name.getVarName(), node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()));
        return values;
    }

    static long quads(GraphStore store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> Iter.count(store.dataset().asDatasetGraph().find()));
    }
}
