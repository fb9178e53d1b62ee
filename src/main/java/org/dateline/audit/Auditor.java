package org.dateline.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.audit.Explanation.Figure;
import org.dateline.audit.Explanation.Happening;
import org.dateline.audit.Explanation.Hedge;
import org.dateline.audit.Explanation.Kind;
import org.dateline.audit.Explanation.Passage;
import org.dateline.audit.Explanation.Standing;
import org.dateline.audit.Explanation.Subject;
import org.dateline.audit.Explanation.Word;
import org.dateline.extract.RuleBook;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/** Explains claims, stances, reports, incidents and derived figures of a store. */
public final class Auditor {
    private final Lookup lookup;
    private final Iris iris;
    private final Passages passages;
    private final Sources sources;
    private final Voices voices;
    private final Readers readers;
    private final Circumstances circumstances;
    private final Rivals rivals;

    /**
     * @param store must be in a read transaction of the caller if it is transactional
     * @param rules the rule book of the running release, for what rules mean and how they did
     */
    public Auditor(DatasetGraph store, Iris iris, RuleBook rules) {
        this.lookup = new Lookup(store);
        this.iris = iris;
        this.passages = new Passages(lookup);
        this.sources = new Sources(lookup);
        this.voices = new Voices(lookup, rules);
        this.readers = new Readers(lookup, rules);
        this.circumstances = new Circumstances(lookup);
        this.rivals = new Rivals(lookup);
    }

    /** The explanation of a claim, stance, report, incident or figure; empty when the store has no such thing of that IRI. */
    public Optional<Explanation> explain(Node node) {
        return kind(node).map(kind -> explain(node, kind));
    }

    private Optional<Kind> kind(Node node) {
        if (lookup.is(node, Vocabulary.CASUALTY_CLAIM)) {
            return Optional.of(Kind.CLAIM);
        }
        if (lookup.is(node, Vocabulary.CLAIM_ASSESSMENT)) {
            return Optional.of(Kind.STANCE);
        }
        if (lookup.is(node, Vocabulary.EVENT_REPORT) || lookup.is(node, Vocabulary.AGGREGATE_REPORT)) {
            return Optional.of(Kind.REPORT);
        }
        if (lookup.is(node, Vocabulary.DERIVED_FIGURE)) {
            return Optional.of(Kind.FIGURE);
        }
        return lookup.is(node, Vocabulary.INCIDENT) ? Optional.of(Kind.INCIDENT) : Optional.empty();
    }

    private Explanation explain(Node node, Kind kind) {
        boolean told = kind != Kind.INCIDENT && kind != Kind.FIGURE;
        List<Passage> words = told ? passages.of(node) : List.of();
        Optional<Node> publication = lookup.one(node, Vocabulary.IN_PUBLICATION);
        return new Explanation(
                new Subject(node.getURI(), kind, new Told(lookup).of(node)),
                words,
                publication.map(sources::document),
                kind == Kind.CLAIM ? Optional.of(figure(node)) : Optional.empty(),
                kind == Kind.CLAIM || kind == Kind.STANCE ? voices.of(node, words) : Word.NONE,
                readers.of(node, evidenceGraph(node)),
                happening(node, kind),
                rivals.of(node, kind),
                standings(node));
    }

    private Figure figure(Node claim) {
        return new Figure(
                lookup.code(claim, Vocabulary.HARM),
                lookup.code(claim, Vocabulary.BOUND),
                lookup.text(claim, Vocabulary.COUNT),
                lookup.text(claim, Vocabulary.LOW),
                lookup.text(claim, Vocabulary.HIGH),
                lookup.text(claim, Vocabulary.COUNT_TEXT),
                lookup.text(claim, Vocabulary.VICTIM_TEXT),
                lookup.code(claim, Vocabulary.VICTIM_CATEGORY),
                new Hedge(lookup.code(claim, Vocabulary.CERTAINTY), lookup.code(claim, Vocabulary.POLARITY)));
    }

    private Optional<Happening> happening(Node node, Kind kind) {
        return switch (kind) {
            case CLAIM -> lookup.one(node, Vocabulary.ABOUT_REPORT).map(circumstances::of);
            case STANCE -> Optional.empty();
            case FIGURE -> lookup.one(node, Vocabulary.ESTIMATE_OF).map(circumstances::of);
            case REPORT, INCIDENT -> Optional.of(circumstances.of(node));
        };
    }

    /** The evidence graph that describes the node; incidents stand in none. */
    private Optional<Node> evidenceGraph(Node node) {
        List<Node> graphs = new ArrayList<>();
        lookup.data()
                .find(Node.ANY, node, Vocabulary.IN_PUBLICATION, Node.ANY)
                .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        return graphs.stream().findFirst();
    }

    private List<Standing> standings(Node node) {
        Map<String, Integer> counts = new TreeMap<>();
        Collection<Quad> quads = new LinkedHashSet<>(lookup.about(node));
        quads.removeIf(quad -> quad.getGraph().equals(iris.comparisonGraph()));
        quads.forEach(quad -> counts.merge(quad.getGraph().toString(), 1, Integer::sum));
        Set<Node> graphs = new LinkedHashSet<>();
        quads.forEach(quad -> graphs.add(quad.getGraph()));
        return graphs.stream()
                .map(graph -> new Standing(
                        graph.toString(),
                        layer(graph),
                        counts.getOrDefault(graph.toString(), 0),
                        lookup.text(graph, Vocabulary.GRAPH_SHA256)))
                .sorted((one, other) -> one.graph().compareTo(other.graph()))
                .toList();
    }

    private String layer(Node graph) {
        if (lookup.is(graph, Vocabulary.EVIDENCE_GRAPH)) {
            return "evidence of one publication";
        }
        if (graph.equals(iris.identityGraph())) {
            return "identity: incidents and conflicts, derived from all evidence";
        }
        if (graph.equals(iris.derivedGraph())) {
            return "figures that published policies derive from all evidence";
        }
        if (graph.equals(iris.historyGraph())) {
            return "history: incidents that are no more";
        }
        return graph.equals(iris.correctionsGraph()) ? "corrections by people" : "a graph that nobody recorded";
    }
}
