package org.dateline.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.ProvenanceMapper;
import org.dateline.rdf.Run;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/**
 * The provenance graph held against what it must say of the evidence graphs in the store, quad by quad: the pipeline is
 * put together from its recorded parts and hashed anew. One instance a verification; inside the caller's transaction.
 */
final class ProvenanceAudit {
    /** Held against the graph itself, so a difference here would tell the same fault twice. */
    private static final Set<Node> OF_GRAPH = Set.of(Vocabulary.GRAPH_SHA256, Vocabulary.QUAD_COUNT);

    private final Iris iris;
    private final Provenance provenance;
    private final Set<Mismatch> mismatches = new TreeSet<>();
    private final Map<Node, Set<Quad>> expected = new HashMap<>();
    private final Set<Node> unclear = new HashSet<>();

    ProvenanceAudit(DatasetGraph data, Iris iris) {
        this.iris = iris;
        this.provenance = new Provenance(data, iris);
    }

    /** What must be recorded of one evidence graph. */
    void expect(Node publication, Node graph, CanonicalQuads evidence) {
        Node extraction = iris.extraction(graph);
        Optional<Pipeline> pipeline = provenance.pipeline(extraction);
        Optional<Run> run = provenance.run(extraction);
        Optional<Node> text = text(evidence);
        if (pipeline.isEmpty() || run.isEmpty() || text.isEmpty()) {
            unclear.add(graph);
            unclear.add(extraction);
            add(graph, "what is recorded of its extraction is not whole: pipeline, software, files, begin and end");
            return;
        }
        if (!graph.equals(iris.evidenceGraph(publication, pipeline.get()))) {
            add(
                    graph,
                    "the recorded parts of its pipeline amount to "
                            + pipeline.get().id() + ", and its name says "
                            + graph.getURI().replaceFirst("^.*/", ""));
        }
        ArticleGraph article = new ArticleGraph(publication, text.get(), graph, pipeline.get(), evidence);
        expect(new ProvenanceMapper(iris).map(article, run.get()));
    }

    /** A graph that must be recorded with its hash, because all evidence refers to it. */
    void expect(Node sharedGraph, CanonicalQuads quads) {
        expect(new ProvenanceMapper(iris).map(sharedGraph, quads));
    }

    private void expect(Set<Quad> quads) {
        quads.forEach(quad -> expected.computeIfAbsent(quad.getSubject(), subject -> new HashSet<>())
                .add(quad));
    }

    private static Optional<Node> text(CanonicalQuads evidence) {
        List<Node> texts = evidence.quads().stream()
                .filter(quad -> quad.getPredicate().equals(Terms.TYPE)
                        && quad.getObject().equals(Vocabulary.TEXT))
                .map(Quad::getSubject)
                .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    /** Every quad that is missing and every quad that nothing calls for; sorted. */
    List<Mismatch> mismatches() {
        Set<Node> subjects = provenance.subjects();
        subjects.addAll(expected.keySet());
        for (Node subject : subjects) {
            if (!unclear.contains(subject)) {
                compare(subject, Set.copyOf(provenance.about(subject)));
            }
        }
        return List.copyOf(mismatches);
    }

    private void compare(Node subject, Set<Quad> present) {
        Set<Quad> wanted = expected.getOrDefault(subject, Set.of());
        wanted.stream()
                .filter(quad -> !present.contains(quad) && !OF_GRAPH.contains(quad.getPredicate()))
                .forEach(quad -> add(subject, "not recorded: " + told(quad)));
        present.stream()
                .filter(quad -> !wanted.contains(quad) && !OF_GRAPH.contains(quad.getPredicate()))
                .forEach(quad -> add(subject, "recorded without reason: " + told(quad)));
    }

    private static String told(Quad quad) {
        Node value = quad.getObject();
        return quad.getPredicate() + " " + (value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }

    private void add(Node subject, String detail) {
        mismatches.add(new Mismatch(
                subject.toString().replaceFirst("/graph/[0-9a-f]+(/extraction)?$", ""),
                Mismatch.Kind.PROVENANCE,
                subject.toString(),
                detail));
    }
}
