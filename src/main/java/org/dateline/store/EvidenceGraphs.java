package org.dateline.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Run;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** Evidence graphs and their provenance, which come and go together. All methods run inside the caller's transaction. */
final class EvidenceGraphs {
    private final DatasetGraph data;
    private final Iris iris;
    private final Provenance provenance;

    EvidenceGraphs(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.provenance = new Provenance(data, iris);
    }

    boolean contains(Node evidenceGraph) {
        return data.contains(iris.provenanceGraph(), evidenceGraph, Terms.TYPE, Vocabulary.EVIDENCE_GRAPH);
    }

    /** Names of all evidence graphs, sorted. */
    List<Node> all() {
        return subjects(Terms.TYPE, Vocabulary.EVIDENCE_GRAPH);
    }

    /** Names of the publication's evidence graphs: at most one, unless somebody else wrote to the store. */
    List<Node> of(Node publication) {
        return subjects(Terms.WAS_DERIVED_FROM, publication);
    }

    /** IRIs that begin with {@code prefix} and that mentions, reports and datelines refer to. */
    SortedSet<String> named(String prefix) {
        SortedSet<String> named = new TreeSet<>();
        for (Node property : List.of(Vocabulary.REFERS_TO, Vocabulary.PLACE_PROPERTY, Vocabulary.DATELINE_PLACE)) {
            data.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                if (quad.getObject().isURI() && quad.getObject().getURI().startsWith(prefix)) {
                    named.add(quad.getObject().getURI());
                }
            });
        }
        return named;
    }

    void add(ArticleGraph article, Run run) {
        article.quads().forEach(data::add);
        provenance.record(article, run);
        ComparisonIndex.await(data, iris, article.publication());
    }

    /**
     * Takes a publication out of evidence and provenance and its reports and claims out of the identity graph, so that
     * the incidents are due for a refresh.
     *
     * @return the hash of its text, if no other publication carries that text
     */
    Optional<String> drop(Node publication) {
        Optional<String> textHash = textHash(publication);
        for (Node graph : of(publication)) {
            new IdentityGraph(data, iris).leave(publication, graph);
            data.removeGraph(graph);
            provenance.drop(graph);
            provenance.delete(publication);
        }
        Optional<String> orphaned = textHash.filter(hash -> !isCarried(hash));
        orphaned.ifPresent(
                hash -> subjects(Vocabulary.TEXT_SHA256, Literals.string(hash)).forEach(provenance::delete));
        return orphaned;
    }

    private Optional<String> textHash(Node publication) {
        return of(publication).stream()
                .flatMap(graph -> Iter.toList(data.find(graph, Node.ANY, Vocabulary.TEXT_SHA256, Node.ANY)).stream())
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    private boolean isCarried(String textHash) {
        List<Quad> told = Iter.toList(data.find(Node.ANY, Node.ANY, Vocabulary.TEXT_SHA256, Literals.string(textHash)));
        return told.stream().anyMatch(quad -> !quad.getGraph().equals(iris.provenanceGraph()));
    }

    private List<Node> subjects(Node predicate, Node object) {
        List<Quad> found = Iter.toList(data.find(iris.provenanceGraph(), Node.ANY, predicate, object));
        return found.stream()
                .map(Quad::getSubject)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
