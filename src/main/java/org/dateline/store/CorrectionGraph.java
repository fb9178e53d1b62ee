package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.correct.Correction;
import org.dateline.correct.CorrectionFile;
import org.dateline.correct.CorrectionKind;
import org.dateline.rdf.CorrectionMapper;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Resource;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/**
 * The corrections graph: what people say against readings and groupings, and what became of it when it was last replayed.
 * Runs inside the caller's transaction.
 */
final class CorrectionGraph {
    private static final Set<Node> REPLAYED =
            Set.of(Vocabulary.CORRECTION_STATE, Vocabulary.REJECTED_BY, Vocabulary.FIXED_BY, Vocabulary.SAME_ACTOR_AS);

    private final DatasetGraph data;
    private final Node graph;
    private final CorrectionMapper mapper;
    private final CorrectionTargets targets;

    CorrectionGraph(DatasetGraph data, Iris iris) {
        this.data = data;
        this.graph = iris.correctionsGraph();
        this.mapper = new CorrectionMapper(iris);
        this.targets = new CorrectionTargets(data);
    }

    /**
     * Records the corrections of a file whose targets the store has.
     *
     * @return what cannot be taken, by line; the faults of the file itself among them
     */
    List<CorrectionFile.Fault> record(CorrectionFile file, Resource source) {
        List<CorrectionFile.Fault> refused = new ArrayList<>(file.faults());
        file.corrections().forEach((line, correction) -> {
            Optional<String> fault = targets.missing(correction);
            if (fault.isPresent()) {
                refused.add(new CorrectionFile.Fault(line, fault.get()));
            } else {
                mapper.map(targets.resolved(correction), source).forEach(data::add);
            }
        });
        refused.sort(Comparator.comparingInt(CorrectionFile.Fault::line));
        return refused;
    }

    /** All corrections, in their order, by the IRIs that they have. */
    Map<Node, Correction> all() {
        Map<Node, Correction> corrections = new TreeMap<>(Comparator.comparing(Node::toString));
        data.find(graph, Node.ANY, Terms.TYPE, Vocabulary.CORRECTION).forEachRemaining(found -> {
            List<Quad> told = Iter.toList(data.find(graph, found.getSubject(), Node.ANY, Node.ANY));
            mapper.read(told).ifPresent(correction -> corrections.put(found.getSubject(), correction));
        });
        return corrections;
    }

    /** Applies all corrections to the store as it is now, and says of each what became of it. */
    AppliedCorrections replay() {
        Map<Node, Correction> all = all();
        Set<Quad> wanted = replayed(all);
        Set<Quad> present = Iter.iter(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
                .filter(quad -> REPLAYED.contains(quad.getPredicate()))
                .collect(Collectors.toSet());
        present.stream().filter(quad -> !wanted.contains(quad)).forEach(data::delete);
        wanted.stream().filter(quad -> !present.contains(quad)).forEach(data::add);
        return applied(all);
    }

    /** The corrections that apply to the store as it is now; nothing is written. */
    AppliedCorrections applied() {
        return applied(all());
    }

    private AppliedCorrections applied(Map<Node, Correction> all) {
        Map<Node, Correction> holding = new TreeMap<>(Comparator.comparing(Node::toString));
        all.forEach((node, correction) -> {
            if (state(correction, all).equals(AppliedCorrections.APPLIED)) {
                holding.put(node, correction);
            }
        });
        return new AppliedCorrections(holding, names(holding));
    }

    /** Whatever was changed in the graph by other means. */
    List<Mismatch> verify() {
        List<Mismatch> mismatches = new ArrayList<>();
        Map<Node, Correction> all = all();
        data.find(graph, Node.ANY, Terms.TYPE, Vocabulary.CORRECTION).forEachRemaining(found -> {
            Correction correction = all.get(found.getSubject());
            if (correction == null || !mapper.node(correction).equals(found.getSubject())) {
                mismatches.add(mismatch(found.getSubject(), "a correction that does not say what it is named by"));
            }
        });
        Set<Quad> wanted = replayed(all);
        Set<Quad> present = new HashSet<>(Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)));
        present.removeIf(quad -> !REPLAYED.contains(quad.getPredicate()));
        present.stream()
                .filter(quad -> !wanted.contains(quad))
                .forEach(quad ->
                        mismatches.add(mismatch(quad.getSubject(), "no correction says so: " + quad.getPredicate())));
        wanted.stream()
                .filter(quad -> !present.contains(quad))
                .forEach(quad -> mismatches.add(mismatch(
                        quad.getSubject(), "a correction says so, and it is missing: " + quad.getPredicate())));
        return mismatches.stream().sorted().toList();
    }

    private Mismatch mismatch(Node subject, String detail) {
        return new Mismatch(graph.toString(), Mismatch.Kind.CORRECTION, subject.toString(), detail);
    }

    /** Corrections that no longer apply, with the reason, sorted; for reports. */
    List<String> lapsed() {
        Map<Node, Correction> all = all();
        Set<String> lines = new TreeSet<>();
        all.forEach((node, correction) -> {
            String state = state(correction, all);
            if (!state.equals(AppliedCorrections.APPLIED)) {
                lines.add(correction.kind().code() + " " + correction.target() + " (" + correction.by() + ", "
                        + correction.on() + "): " + state);
            }
        });
        return List.copyOf(lines);
    }

    private Set<Quad> replayed(Map<Node, Correction> all) {
        Set<Quad> quads = new HashSet<>();
        all.forEach((node, correction) ->
                quads.add(new Quad(graph, node, Vocabulary.CORRECTION_STATE, Literals.string(state(correction, all)))));
        AppliedCorrections applied = applied(all);
        applied.links()
                .forEach((subject, link) -> link.forEach((property, objects) ->
                        objects.forEach(object -> quads.add(new Quad(graph, subject, property, object)))));
        return quads;
    }

    private String state(Correction correction, Map<Node, Correction> all) {
        if (targets.missing(correction).isPresent()) {
            return "target missing";
        }
        if (all.values().stream().anyMatch(other -> correction.rivals(other) && correction.compareTo(other) < 0)) {
            return "overruled";
        }
        return AppliedCorrections.areJoined(correction, all.values()) ? "contradicted" : AppliedCorrections.APPLIED;
    }

    /** Unresolved names of the evidence that an alias names, by what they stand for. */
    private Map<Node, Node> names(Map<Node, Correction> holding) {
        Map<Node, Node> names = new TreeMap<>(Comparator.comparing(Node::toString));
        Map<String, Node> aliases = AppliedCorrections.aliases(holding.values());
        if (!aliases.isEmpty()) {
            data.find(Node.ANY, Node.ANY, Terms.TYPE, Vocabulary.UNRESOLVED_NAME)
                    .forEachRemaining(found -> data.find(found.getGraph(), found.getSubject(), Terms.LABEL, Node.ANY)
                            .forEachRemaining(label -> Optional.ofNullable(aliases.get(AppliedCorrections.folded(
                                            label.getObject().getLiteralLexicalForm())))
                                    .ifPresent(entry -> names.put(found.getSubject(), entry))));
        }
        holding.values().stream()
                .filter(correction -> correction.kind() == CorrectionKind.SAME_ACTOR)
                .forEach(correction -> names.put(
                        NodeFactory.createURI(correction.target()),
                        NodeFactory.createURI(correction.with().orElseThrow())));
        return names;
    }
}
