package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.article.Article;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/**
 * Holds a store against its own records, and against the sources if they are given: hashes of graphs, lengths and places
 * of quotes, hashes of texts. Whoever edits both a graph and its record goes unseen without the sources.
 */
public final class Verifier {
    private final GraphStore store;
    private final Iris iris;
    private final DatasetGraph data;

    public Verifier(GraphStore store) {
        this.store = store;
        this.iris = store.iris();
        this.data = store.dataset().asDatasetGraph();
    }

    /**
     * @param sources articles read anew; without them, quotes are held against kept texts and against their sentences
     * @return sorted; empty when all is as recorded
     */
    public List<Mismatch> verify(Optional<Collection<Article>> sources) {
        Optional<Map<String, Article>> byPublication = sources.map(this::byPublication);
        return Txn.calculateRead(data, () -> {
            Set<Mismatch> mismatches = new TreeSet<>(unrecordedGraphs());
            for (Node graph : new EvidenceGraphs(data, iris).all()) {
                mismatches.addAll(verify(graph, byPublication));
            }
            return List.copyOf(mismatches);
        });
    }

    private Map<String, Article> byPublication(Collection<Article> sources) {
        Map<String, Article> articles = new HashMap<>();
        sources.forEach(source -> articles.put(iris.publication(source).getURI(), source));
        return articles;
    }

    private List<Mismatch> unrecordedGraphs() {
        Set<Node> known = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        known.addAll(new EvidenceGraphs(data, iris).all());
        known.addAll(List.of(
                iris.buildGraph(),
                iris.identityGraph(),
                iris.ontologyGraph(),
                iris.provenanceGraph(),
                iris.referenceGraph()));
        List<Mismatch> mismatches = new ArrayList<>();
        data.listGraphNodes().forEachRemaining(graph -> {
            if (!known.contains(graph)) {
                mismatches.add(new Mismatch(
                        graph.toString(),
                        Mismatch.Kind.UNRECORDED_GRAPH,
                        graph.toString(),
                        "a graph of which no provenance speaks"));
            }
        });
        return mismatches;
    }

    private List<Mismatch> verify(Node graph, Optional<Map<String, Article>> sources) {
        String publication = recorded(graph, Terms.WAS_DERIVED_FROM);
        List<Quad> quads = Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
        GraphAudit audit = new GraphAudit(publication, graph, quads);
        audit.holdAgainst(recorded(graph, Vocabulary.GRAPH_SHA256), recorded(graph, Vocabulary.QUAD_COUNT));
        audit.textHash().flatMap(store::keptText).ifPresent(audit::holdAgainst);
        sources.ifPresent(articles ->
                Optional.ofNullable(articles.get(publication)).ifPresentOrElse(audit::holdAgainst, audit::missSource));
        return audit.mismatches();
    }

    private String recorded(Node graph, Node property) {
        List<Quad> found = Iter.toList(data.find(iris.provenanceGraph(), graph, property, Node.ANY));
        if (found.size() != 1) {
            return "none";
        }
        Node value = found.get(0).getObject();
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
