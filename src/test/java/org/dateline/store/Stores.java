package org.dateline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.dateline.article.Article;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.rdf.Run;
import org.dateline.rdf.SampleReadings;

/** What tests of stores share. */
final class Stores {
    static final Run RUN = new Run(Instant.parse("2026-11-21T10:00:00Z"), Instant.parse("2026-11-21T10:00:01Z"));

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

    static List<Map<String, String>> rows(GraphStore store, String query) {
        QueryAnswer answer = new StoreQuery(store, Duration.ofSeconds(30))
                .answer("PREFIX dl: <https://w3id.org/dateline/ns#> PREFIX prov: <http://www.w3.org/ns/prov#> "
                        + query);
        ResultSetRewindable rows = ((QueryAnswer.Rows) answer).rows();
        List<Map<String, String>> result = new ArrayList<>();
        while (rows.hasNext()) {
            QuerySolution row = rows.next();
            Map<String, String> values = new TreeMap<>();
            row.varNames().forEachRemaining(name -> values.put(name, value(row.get(name))));
            result.add(values);
        }
        return result;
    }

    static List<String> column(GraphStore store, String query) {
        return rows(store, query).stream().flatMap(row -> row.values().stream()).toList();
    }

    private static String value(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    static long quads(GraphStore store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> Iter.count(store.dataset().asDatasetGraph().find()));
    }
}
