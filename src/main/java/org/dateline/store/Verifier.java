package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.article.Article;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;
import org.dateline.text.Text;
import org.dateline.validate.Validator;

/**
 * Holds a store against its own records, and against the sources if they are given: hashes of graphs, shapes, lengths and
 * places of quotes, references, provenance, what is derived, inputs, hashes of texts. Whoever edits a graph and all records
 * of it goes unseen without the sources.
 */
public final class Verifier {
    private final DatasetGraph data;
    private final Iris iris;
    private final Function<Digest, Optional<Text>> keptTexts;
    private final boolean keepsTexts;
    private final Validator validator = new Validator();

    public Verifier(GraphStore store) {
        this(store.dataset().asDatasetGraph(), store.iris(), store::keptText, store.keep() == Keep.TEXT);
    }

    /**
     * Of graphs beside which no texts are kept.
     *
     * @param data with the union of all graphs as its default graph
     */
    public Verifier(DatasetGraph data, Iris iris) {
        this(data, iris, hash -> Optional.empty(), false);
    }

    private Verifier(DatasetGraph data, Iris iris, Function<Digest, Optional<Text>> keptTexts, boolean keepsTexts) {
        this.data = data;
        this.iris = iris;
        this.keptTexts = keptTexts;
        this.keepsTexts = keepsTexts;
    }

    /**
     * @param sources articles read anew; without them, quotes are held against kept texts and against their sentences
     * @return sorted; empty when all is as recorded
     */
    public List<Mismatch> verify(Optional<Collection<Article>> sources) {
        Optional<Map<String, Article>> byPublication = sources.map(this::byPublication);
        return Txn.calculateRead(data, () -> {
            Set<Mismatch> mismatches = new TreeSet<>(unrecordedGraphs());
            ProvenanceAudit provenance = new ProvenanceAudit(data, iris);
            References references = new References(data, iris);
            Map<String, Node> graphOf = new HashMap<>();
            for (Node graph : new EvidenceGraphs(data, iris).all()) {
                GraphAudit audit = audit(graph);
                audit.holdAgainst(validator);
                audit.holdAgainst(references);
                byPublication.ifPresent(articles -> holdAgainst(articles, audit));
                audit.canonical().ifPresent(form -> provenance.expect(node(audit.publication()), graph, form));
                mismatches.addAll(audit.mismatches());
                secondGraph(audit.publication(), graph, graphOf).ifPresent(mismatches::add);
            }
            mismatches.addAll(shared(provenance));
            mismatches.addAll(provenance.mismatches());
            // What breaks a shape may not even be a number: nothing can be derived from it.
            if (mismatches.stream().noneMatch(mismatch -> mismatch.kind() == Mismatch.Kind.SHAPE)) {
                mismatches.addAll(derived());
            }
            mismatches.addAll(new InputAudit(data, iris).mismatches(nodes(graphOf.keySet())));
            // What follows from forged evidence, or from evidence that was not yet looked at, has to differ.
            if (mismatches.isEmpty() && !new IdentityGraph(data, iris).isDue()) {
                mismatches.addAll(new CorrectionGraph(data, iris).verify());
                mismatches.addAll(new DerivedGraph(data, iris).verify());
            }
            return List.copyOf(mismatches);
        });
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Set<Node> nodes(Set<String> iris) {
        Set<Node> nodes = new HashSet<>();
        iris.forEach(iri -> nodes.add(node(iri)));
        return nodes;
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
                iris.correctionsGraph(),
                iris.derivedGraph(),
                iris.comparisonGraph(),
                iris.historyGraph(),
                iris.identityGraph(),
                iris.matchesGraph(),
                iris.ontologyGraph(),
                iris.provenanceGraph(),
                iris.referenceGraph()));
        data.find(Node.ANY, Node.ANY, Terms.TYPE, Vocabulary.DATA_SET)
                .forEachRemaining(quad -> known.add(quad.getGraph()));
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
        if (data.find(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY)
                .hasNext()) {
            mismatches.add(new Mismatch(
                    "", Mismatch.Kind.UNRECORDED_GRAPH, "the default graph", "statements outside of all graphs"));
        }
        return mismatches;
    }

    private GraphAudit audit(Node graph) {
        String publication = recorded(graph, Terms.WAS_DERIVED_FROM);
        GraphAudit audit = new GraphAudit(publication, graph, quads(graph));
        audit.holdAgainst(recorded(graph, Vocabulary.GRAPH_SHA256), recorded(graph, Vocabulary.QUAD_COUNT));
        Optional<Text> kept = audit.textHash().flatMap(keptTexts);
        kept.ifPresent(audit::holdAgainst);
        if (keepsTexts && kept.isEmpty()) {
            audit.missKeptText();
        }
        return audit;
    }

    private static void holdAgainst(Map<String, Article> sources, GraphAudit audit) {
        Optional.ofNullable(sources.get(audit.publication())).ifPresentOrElse(audit::holdAgainst, audit::missSource);
    }

    private static Optional<Mismatch> secondGraph(String publication, Node graph, Map<String, Node> graphOf) {
        Node first = graphOf.putIfAbsent(publication, graph);
        return first == null
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        publication,
                        Mismatch.Kind.PLACE_OF_EVIDENCE,
                        graph.toString(),
                        "a second live graph of one publication, besides " + first));
    }

    private List<Mismatch> shared(ProvenanceAudit provenance) {
        List<Mismatch> mismatches = new ArrayList<>();
        for (Node graph : List.of(iris.referenceGraph(), iris.ontologyGraph())) {
            List<Quad> quads = quads(graph);
            GraphAudit audit = new GraphAudit(graph.getURI(), graph, quads);
            if (!quads.isEmpty() || !new Provenance(data, iris).about(graph).isEmpty()) {
                audit.holdAgainst(recorded(graph, Vocabulary.GRAPH_SHA256), recorded(graph, Vocabulary.QUAD_COUNT));
                audit.canonical().ifPresent(form -> provenance.expect(graph, form));
            }
            mismatches.addAll(audit.mismatches());
        }
        return mismatches;
    }

    private List<Mismatch> derived() {
        Set<Quad> present = Set.copyOf(quads(iris.identityGraph()));
        Set<Quad> wanted = new IdentityGraph(data, iris).wanted();
        List<Mismatch> mismatches = new ArrayList<>();
        wanted.stream()
                .filter(quad -> !present.contains(quad))
                .forEach(quad -> mismatches.add(derived(quad, "follows from the evidence and is missing: ")));
        present.stream()
                .filter(quad -> !wanted.contains(quad))
                .forEach(quad -> mismatches.add(derived(quad, "does not follow from the evidence: ")));
        return mismatches;
    }

    private static Mismatch derived(Quad quad, String detail) {
        String told = quad.getPredicate() + " "
                + (quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().toString());
        String subject = quad.getSubject().toString();
        return new Mismatch(subject, Mismatch.Kind.DERIVED, subject, detail + told);
    }

    private List<Quad> quads(Node graph) {
        return Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
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
