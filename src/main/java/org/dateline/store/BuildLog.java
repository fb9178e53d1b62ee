package org.dateline.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** The build graph: which inputs were given, and what became of each. All methods run inside the caller's transaction. */
final class BuildLog {
    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;

    BuildLog(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.buildGraph();
    }

    Node input(InputRecord input) {
        return iris.input(input.sourceName(), input.raw());
    }

    /** What the input yielded when it was last recorded. */
    Optional<Node> yieldOf(InputRecord input) {
        return objects(input(input), Vocabulary.YIELDED).stream().findFirst();
    }

    void record(InputRecord input, Outcome outcome, Optional<String> reason, Optional<Node> publication) {
        Node node = input(input);
        data.deleteAny(graph, node, Node.ANY, Node.ANY);
        add(node, Terms.TYPE, Vocabulary.INPUT);
        add(node, Vocabulary.SOURCE_NAME, Literals.string(input.sourceName()));
        add(node, Vocabulary.RAW_SHA256, Literals.string(input.raw().hex()));
        add(node, Vocabulary.OUTCOME, Literals.string(outcome.code()));
        reason.ifPresent(words -> add(node, Vocabulary.REASON, Literals.string(words)));
        publication.ifPresent(yielded -> add(node, Vocabulary.YIELDED, yielded));
        recordBuild(node);
    }

    private void recordBuild(Node input) {
        Node build = iris.build();
        data.deleteAny(graph, build, Vocabulary.SOFTWARE_VERSION, Node.ANY);
        add(build, Terms.TYPE, Vocabulary.BUILD);
        add(build, Vocabulary.STORE_FORMAT, Literals.integer(StoreFolder.FORMAT));
        add(build, Vocabulary.SOFTWARE_VERSION, Literals.string(Pipeline.runningVersion()));
        add(build, Terms.USED, input);
    }

    void markRemoved(Node input, String reason) {
        data.deleteAny(graph, input, Vocabulary.OUTCOME, Node.ANY);
        data.deleteAny(graph, input, Vocabulary.REASON, Node.ANY);
        add(input, Vocabulary.OUTCOME, Literals.string(Outcome.REMOVED.code()));
        add(input, Vocabulary.REASON, Literals.string(reason));
    }

    /** Inputs of that name, sorted, that stand for a publication in the store. */
    List<Node> liveInputsNamed(String sourceName) {
        return live(subjects(Vocabulary.SOURCE_NAME, Literals.string(sourceName)));
    }

    /** Inputs that yielded the publication, sorted, and that stand for it still. */
    List<Node> liveInputsYielding(Node publication) {
        return live(subjects(Vocabulary.YIELDED, publication));
    }

    List<Node> yields(Node input) {
        return objects(input, Vocabulary.YIELDED);
    }

    private List<Node> live(List<Node> inputs) {
        return inputs.stream()
                .filter(input -> objects(input, Vocabulary.OUTCOME).stream()
                        .map(Node::getLiteralLexicalForm)
                        .anyMatch(BuildLog::isLive))
                .toList();
    }

    private static boolean isLive(String code) {
        return List.of(Outcome.values()).stream()
                .anyMatch(outcome -> outcome.isLive() && outcome.code().equals(code));
    }

    private List<Node> subjects(Node predicate, Node object) {
        List<Quad> found = Iter.toList(data.find(graph, Node.ANY, predicate, object));
        return found.stream().map(Quad::getSubject).sorted(BuildLog::byIri).toList();
    }

    private List<Node> objects(Node subject, Node predicate) {
        List<Quad> found = Iter.toList(data.find(graph, subject, predicate, Node.ANY));
        return found.stream().map(Quad::getObject).toList();
    }

    private static int byIri(Node one, Node other) {
        return one.getURI().compareTo(other.getURI());
    }

    private void add(Node subject, Node predicate, Node object) {
        data.add(graph, subject, predicate, object);
    }
}
