package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.PolicyQueries.PolicyQuery;

/**
 * The derived graph: figures that published policies choose among the claims. It holds the answers of their queries on this
 * store and nothing else, so that anybody can compute it again. Runs inside the caller's transaction.
 */
final class DerivedGraph {
    private static final Set<Node> SUMS =
            Set.of(Vocabulary.LOW_ESTIMATE, Vocabulary.BEST_ESTIMATE, Vocabulary.HIGH_ESTIMATE, Vocabulary.AS_OF);

    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;

    DerivedGraph(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.derivedGraph();
    }

    /** Derives all figures anew; writes only what has changed, and tells whether anything has. */
    boolean refresh() {
        boolean changed = false;
        for (int step = 0; step < PolicyQueries.STEPS.size(); step++) {
            changed |= replace(present(step), wanted(step));
        }
        return changed;
    }

    /** Takes out the figures that rest on any of these claims; the others wait for the next refresh. */
    void forget(Collection<Node> claims) {
        Set<Node> gone = new HashSet<>();
        for (Node claim : claims) {
            data.find(graph, claim, Vocabulary.COUNTED_IN, Node.ANY)
                    .forEachRemaining(quad -> gone.add(quad.getObject()));
            data.deleteAny(graph, claim, Vocabulary.SIDE, Node.ANY);
            data.deleteAny(graph, claim, Vocabulary.VICTIM_SIDE, Node.ANY);
            data.find(graph, Node.ANY, Vocabulary.USED_CLAIM, claim)
                    .forEachRemaining(quad -> gone.add(quad.getSubject()));
        }
        gone.forEach(estimate -> {
            data.deleteAny(graph, estimate, Node.ANY, Node.ANY);
            data.deleteAny(graph, Node.ANY, Node.ANY, estimate);
        });
        if (!data.contains(graph, Node.ANY, Vocabulary.ESTIMATE_OF, Node.ANY)) {
            data.removeGraph(graph);
        }
    }

    /** Whatever stands in the graph though no policy derives it, or is missing from it; sorted. */
    List<Mismatch> verify() {
        List<Mismatch> mismatches = new ArrayList<>();
        for (int step = 0; step < PolicyQueries.STEPS.size(); step++) {
            Set<Quad> present = present(step);
            Set<Quad> wanted = wanted(step);
            present.stream()
                    .filter(quad -> !wanted.contains(quad))
                    .forEach(quad -> mismatches.add(mismatch(quad, "the policies do not derive ")));
            wanted.stream()
                    .filter(quad -> !present.contains(quad))
                    .forEach(quad -> mismatches.add(mismatch(quad, "the policies derive, and it is missing: ")));
        }
        return mismatches.stream().sorted().toList();
    }

    private Mismatch mismatch(Quad quad, String what) {
        String statement = quad.getPredicate() + " " + quad.getObject();
        return new Mismatch(
                graph.toString(), Mismatch.Kind.DERIVED, quad.getSubject().toString(), what + statement);
    }

    private boolean replace(Set<Quad> present, Set<Quad> wanted) {
        present.stream().filter(quad -> !wanted.contains(quad)).forEach(data::delete);
        wanted.stream().filter(quad -> !present.contains(quad)).forEach(data::add);
        return !present.equals(wanted);
    }

    private Set<Quad> wanted(int step) {
        Set<Quad> quads = new HashSet<>();
        for (PolicyQuery policy : PolicyQueries.STEPS.get(step)) {
            try (QueryExec exec = QueryExec.dataset(data).query(policy.query()).build()) {
                exec.constructTriples().forEachRemaining(triple -> quads.add(new Quad(graph, triple)));
            }
        }
        if (step == 0 && !quads.isEmpty()) {
            PolicyQueries.STEPS.forEach(policies -> policies.forEach(policy -> describe(policy, quads)));
        }
        return quads;
    }

    private void describe(PolicyQuery policy, Set<Quad> quads) {
        Node file = iris.resource(policy.digest());
        quads.add(new Quad(graph, graph, Terms.USED, file));
        quads.add(new Quad(graph, file, Terms.TYPE, Vocabulary.RESOURCE));
        quads.add(new Quad(graph, file, Terms.LABEL, Literals.string(policy.file())));
        quads.add(new Quad(graph, file, Vocabulary.RESOURCE_KIND, Literals.string("policy")));
        quads.add(new Quad(
                graph, file, Vocabulary.SHA256, Literals.string(policy.digest().hex())));
    }

    private Set<Quad> present(int step) {
        return Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)).stream()
                .filter(quad -> stepOf(quad) == step)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int stepOf(Quad quad) {
        if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(iris.figures())) {
            return 2;
        }
        return SUMS.contains(quad.getPredicate()) ? 1 : 0;
    }
}
