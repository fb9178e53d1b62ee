package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
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
    /** How many incidents a query is asked of at a time. */
    private static final int BATCH = 200;

    private static final Set<Node> SUMS =
            Set.of(Vocabulary.LOW_ESTIMATE, Vocabulary.BEST_ESTIMATE, Vocabulary.HIGH_ESTIMATE, Vocabulary.AS_OF);
    private static final List<Node> VOICES =
            List.of(Vocabulary.CLAIMANT, Vocabulary.RELAYED_BY, Vocabulary.REPORTED_BY);

    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;

    DerivedGraph(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.derivedGraph();
    }

    /**
     * Derives the figures of these incidents anew, or of all when they rest on other policies; writes only what has changed.
     *
     * @param touched incidents that came, changed or went
     * @return whether anything has changed
     */
    boolean refresh(Collection<Node> touched) {
        List<Node> incidents = List.copyOf(touched);
        boolean changed = false;
        if (!files().stream().allMatch(data::contains)) {
            incidents = all(Terms.TYPE, Vocabulary.INCIDENT);
            changed = data.contains(graph, Node.ANY, Node.ANY, Node.ANY);
            data.removeGraph(graph);
        }
        for (int i = 0; i < incidents.size(); i += BATCH) {
            changed |= refreshBatch(incidents.subList(i, Math.min(i + BATCH, incidents.size())));
        }
        if (!data.contains(graph, Node.ANY, Vocabulary.VICTIM_SIDE, Node.ANY)) {
            data.removeGraph(graph);
        } else if (changed) {
            files().forEach(data::add);
        }
        return changed;
    }

    private boolean refreshBatch(List<Node> incidents) {
        Set<Node> claims = claims(incidents);
        Set<Quad> present = present(incidents, claims);
        boolean changed = false;
        for (int step = 0; step < PolicyQueries.STEPS.size(); step++) {
            int number = step;
            Map<Var, Collection<Node>> values = Map.of(
                    Var.alloc("incident"), incidents,
                    Var.alloc("claim"), claims,
                    Var.alloc("tally"), tallies(incidents));
            Set<Quad> wanted = new HashSet<>();
            for (PolicyQuery policy : PolicyQueries.STEPS.get(step)) {
                wanted.addAll(answer(RestrictedQuery.of(policy.query(), only(values, policy.restrictedBy()))));
            }
            changed |= replace(
                    present.stream().filter(quad -> stepOf(quad) == number).collect(Collectors.toSet()), wanted);
        }
        return changed;
    }

    private static Map<Var, Collection<Node>> only(Map<Var, Collection<Node>> values, String name) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().getVarName().equals(name))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<Node> claims(Collection<Node> incidents) {
        Set<Node> claims = new HashSet<>();
        for (Node incident : incidents) {
            for (Quad report : Iter.toList(data.find(Node.ANY, Node.ANY, Vocabulary.REPORTS_ON, incident))) {
                data.find(Node.ANY, Node.ANY, Vocabulary.ABOUT_REPORT, report.getSubject())
                        .forEachRemaining(claim -> claims.add(claim.getSubject()));
            }
        }
        return claims;
    }

    private Set<Node> tallies(Collection<Node> incidents) {
        return estimates(incidents).stream()
                .filter(estimate -> data.contains(graph, estimate, Terms.TYPE, Vocabulary.TALLY))
                .collect(Collectors.toSet());
    }

    private Set<Node> estimates(Collection<Node> incidents) {
        Set<Node> estimates = new HashSet<>();
        incidents.forEach(incident -> data.find(graph, Node.ANY, Vocabulary.ESTIMATE_OF, incident)
                .forEachRemaining(quad -> estimates.add(quad.getSubject())));
        return estimates;
    }

    private Set<Quad> present(Collection<Node> incidents, Collection<Node> claims) {
        Set<Quad> present = new HashSet<>();
        for (Node estimate : estimates(incidents)) {
            present.addAll(Iter.toList(data.find(graph, estimate, Node.ANY, Node.ANY)));
            present.addAll(Iter.toList(data.find(graph, Node.ANY, Vocabulary.COUNTED_IN, estimate)));
        }
        for (Node claim : claims) {
            present.addAll(Iter.toList(data.find(graph, claim, Vocabulary.VICTIM_SIDE, Node.ANY)));
            for (Node voice : voices(claim)) {
                present.addAll(Iter.toList(data.find(graph, voice, Vocabulary.SIDE, Node.ANY)));
            }
        }
        return present;
    }

    private Set<Node> voices(Node claim) {
        Set<Node> voices = new HashSet<>();
        VOICES.forEach(property ->
                data.find(Node.ANY, claim, property, Node.ANY).forEachRemaining(quad -> voices.add(quad.getObject())));
        return voices;
    }

    /** Takes out what rests on any of these claims, before they go; the rest of their incidents waits for the next refresh. */
    void forget(Collection<Node> claims) {
        Set<Node> gone = new HashSet<>();
        for (Node claim : claims) {
            data.find(graph, claim, Vocabulary.COUNTED_IN, Node.ANY)
                    .forEachRemaining(quad -> gone.add(quad.getObject()));
            data.find(graph, Node.ANY, Vocabulary.USED_CLAIM, claim)
                    .forEachRemaining(quad -> gone.add(quad.getSubject()));
            data.deleteAny(graph, claim, Vocabulary.VICTIM_SIDE, Node.ANY);
            voices(claim).stream()
                    .filter(voice -> !speaksElsewhere(voice, claims))
                    .forEach(voice -> data.deleteAny(graph, voice, Vocabulary.SIDE, Node.ANY));
        }
        gone.forEach(estimate -> {
            data.deleteAny(graph, estimate, Node.ANY, Node.ANY);
            data.deleteAny(graph, Node.ANY, Node.ANY, estimate);
        });
        if (!data.contains(graph, Node.ANY, Vocabulary.VICTIM_SIDE, Node.ANY)) {
            data.removeGraph(graph);
        }
    }

    private boolean speaksElsewhere(Node voice, Collection<Node> claims) {
        return VOICES.stream().anyMatch(property -> {
            Iterator<Quad> spoken = data.find(Node.ANY, Node.ANY, property, voice);
            return Iter.anyMatch(
                    spoken,
                    quad -> !claims.contains(quad.getSubject())
                            && data.contains(graph, quad.getSubject(), Vocabulary.VICTIM_SIDE, Node.ANY));
        });
    }

    /** Whatever stands in the graph though no policy derives it, or is missing from it; sorted. */
    List<Mismatch> verify() {
        Set<Quad> present = new HashSet<>(Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)));
        Set<Quad> wanted = new HashSet<>();
        PolicyQueries.STEPS.forEach(step -> step.forEach(policy -> wanted.addAll(answer(policy.query()))));
        if (!wanted.isEmpty()) {
            wanted.addAll(files());
        }
        List<Mismatch> mismatches = new ArrayList<>();
        present.stream()
                .filter(quad -> !wanted.contains(quad))
                .forEach(quad -> mismatches.add(mismatch(quad, "the policies do not derive ")));
        wanted.stream()
                .filter(quad -> !present.contains(quad))
                .forEach(quad -> mismatches.add(mismatch(quad, "the policies derive, and it is missing: ")));
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

    private Set<Quad> answer(Query query) {
        Set<Quad> quads = new HashSet<>();
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            exec.constructTriples().forEachRemaining(triple -> quads.add(new Quad(graph, triple)));
        }
        return quads;
    }

    /** What the graph says of the files of the policies. */
    private Set<Quad> files() {
        Set<Quad> quads = new HashSet<>();
        for (List<PolicyQuery> policies : PolicyQueries.STEPS) {
            for (PolicyQuery policy : policies) {
                Node file = iris.resource(policy.digest());
                quads.add(new Quad(graph, graph, Terms.USED, file));
                quads.add(new Quad(graph, file, Terms.TYPE, Vocabulary.RESOURCE));
                quads.add(new Quad(graph, file, Terms.LABEL, Literals.string(policy.file())));
                quads.add(new Quad(graph, file, Vocabulary.RESOURCE_KIND, Literals.string("policy")));
                quads.add(new Quad(
                        graph,
                        file,
                        Vocabulary.SHA256,
                        Literals.string(policy.digest().hex())));
            }
        }
        return quads;
    }

    private List<Node> all(Node property, Node object) {
        return Iter.toList(data.find(iris.identityGraph(), Node.ANY, property, object)).stream()
                .map(Quad::getSubject)
                .toList();
    }

    private int stepOf(Quad quad) {
        if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(iris.figures())) {
            return 2;
        }
        return SUMS.contains(quad.getPredicate()) ? 1 : 0;
    }
}
