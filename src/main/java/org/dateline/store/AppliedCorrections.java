package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.correct.CorrectedCount;
import org.dateline.correct.CorrectedField;
import org.dateline.correct.Correction;
import org.dateline.correct.CorrectionKind;
import org.dateline.gazetteer.NameFolder;
import org.dateline.merge.Regrouping;
import org.dateline.rdf.CorrectionMapper;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/**
 * The corrections that apply to a store as it is now.
 *
 * @param holding by their IRIs
 * @param names names and sources that stand for another actor or place
 */
record AppliedCorrections(Map<Node, Correction> holding, Map<Node, Node> names) {
    static final String APPLIED = "applied";

    private static final Set<Node> NUMBERS =
            Set.of(Vocabulary.BOUND, Vocabulary.COUNT, Vocabulary.LOW, Vocabulary.HIGH);
    private static final Set<Node> DAYS = Set.of(Vocabulary.START_DATE, Vocabulary.END_DATE, Vocabulary.DATE_PRECISION);

    boolean isEmpty() {
        return holding.isEmpty();
    }

    /** What applies, said beside the nodes that it applies to: subject, property, objects. */
    Map<Node, Map<Node, Set<Node>>> links() {
        Map<Node, Map<Node, Set<Node>>> links = new HashMap<>();
        holding.forEach((node, correction) -> {
            Node target = NodeFactory.createURI(correction.target());
            if (correction.kind() == CorrectionKind.REJECT_CLAIM) {
                link(links, target, Vocabulary.REJECTED_BY, node);
            } else if (correction.kind() == CorrectionKind.FIX_VALUE) {
                link(links, target, Vocabulary.FIXED_BY, node);
            }
        });
        names.forEach((name, entry) -> link(links, name, Vocabulary.SAME_ACTOR_AS, entry));
        return links;
    }

    private static void link(Map<Node, Map<Node, Set<Node>>> links, Node subject, Node property, Node object) {
        links.computeIfAbsent(subject, any -> new HashMap<>())
                .computeIfAbsent(property, any -> new HashSet<>())
                .add(object);
    }

    Regrouping regrouping() {
        return new Regrouping(pairs(CorrectionKind.SAME_EVENT), pairs(CorrectionKind.DIFFERENT_EVENT));
    }

    /** Pairs of reports that are about one event, or, for {@code DIFFERENT_EVENT}, are not. */
    private List<List<String>> pairs(CorrectionKind kind) {
        return holding.values().stream()
                .filter(correction -> correction.kind() == kind)
                .map(correction ->
                        List.of(correction.target(), correction.with().orElseThrow()))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    /** The evidence as it is after correction, for deriving; what the store holds is not changed. */
    List<Quad> applyTo(Collection<Quad> evidence) {
        if (isEmpty()) {
            return List.copyOf(evidence);
        }
        Map<Node, List<Correction>> bySubject = new HashMap<>();
        holding.values()
                .forEach(correction -> bySubject
                        .computeIfAbsent(NodeFactory.createURI(correction.target()), any -> new ArrayList<>())
                        .add(correction));
        Set<Quad> corrected = new LinkedHashSet<>();
        for (Quad quad : evidence) {
            List<Correction> own = bySubject.getOrDefault(quad.getSubject(), List.of());
            if (own.stream().noneMatch(correction -> replaces(correction, quad.getPredicate()))) {
                Node object = names.getOrDefault(quad.getObject(), quad.getObject());
                corrected.add(new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), object));
            }
            if (quad.getPredicate().equals(Terms.TYPE) && own.stream().noneMatch(AppliedCorrections::isRejection)) {
                own.stream()
                        .filter(correction -> correction.kind() == CorrectionKind.FIX_VALUE)
                        .forEach(correction -> values(correction)
                                .forEach((property, value) ->
                                        corrected.add(new Quad(quad.getGraph(), quad.getSubject(), property, value))));
            }
        }
        return List.copyOf(corrected);
    }

    private static boolean isRejection(Correction correction) {
        return correction.kind() == CorrectionKind.REJECT_CLAIM;
    }

    private static boolean replaces(Correction correction, Node property) {
        if (isRejection(correction)) {
            return true;
        }
        return correction.kind() == CorrectionKind.FIX_VALUE
                && properties(correction.field().orElseThrow()).contains(property);
    }

    private static Set<Node> properties(CorrectedField field) {
        return switch (field) {
            case COUNT -> NUMBERS;
            case DAYS -> DAYS;
            case HARM -> Set.of(Vocabulary.HARM);
            case VICTIM_CATEGORY -> Set.of(Vocabulary.VICTIM_CATEGORY);
            case POLARITY -> Set.of(Vocabulary.POLARITY);
            case EVENT_TYPE -> Set.of(Vocabulary.EVENT_TYPE);
            case PLACE -> Set.of(Vocabulary.PLACE_PROPERTY);
        };
    }

    /** What a fix says instead of what was read. */
    private static Map<Node, Node> values(Correction correction) {
        CorrectedField field = correction.field().orElseThrow();
        Map<Node, Node> right = new HashMap<>();
        CorrectionMapper.target(field, correction.value())
                .ifPresent(node -> right.put(properties(field).iterator().next(), node));
        if (field == CorrectedField.COUNT) {
            CorrectedCount count = CorrectedCount.of(correction.value()).orElseThrow();
            right.put(Vocabulary.BOUND, Iris.code("bound", count.bound()));
            count.count().ifPresent(number -> right.put(Vocabulary.COUNT, Literals.integer(number)));
            count.low().ifPresent(number -> right.put(Vocabulary.LOW, Literals.integer(number)));
            count.high().ifPresent(number -> right.put(Vocabulary.HIGH, Literals.integer(number)));
        } else if (field == CorrectedField.DAYS) {
            CorrectedField.days(correction.value()).ifPresent(days -> {
                right.put(Vocabulary.START_DATE, Literals.date(days.start()));
                right.put(Vocabulary.END_DATE, Literals.date(days.end()));
            });
        }
        return right;
    }

    /** Whether other corrections make one event of what this one keeps apart. */
    static boolean areJoined(Correction correction, Collection<Correction> all) {
        if (correction.kind() != CorrectionKind.DIFFERENT_EVENT) {
            return false;
        }
        Set<String> reached = new TreeSet<>(Set.of(correction.target()));
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            for (Correction other : all) {
                List<String> both = List.of(other.target(), other.with().orElse(other.target()));
                if (other.kind() == CorrectionKind.SAME_EVENT && both.stream().anyMatch(reached::contains)) {
                    reached.addAll(both);
                }
            }
        }
        return reached.contains(correction.with().orElseThrow());
    }

    /** What names mean, by the names without case and accents; of two meanings the later correction's. */
    static Map<String, Node> aliases(Collection<Correction> corrections) {
        Map<String, Node> aliases = new TreeMap<>();
        corrections.stream()
                .filter(correction -> correction.kind() == CorrectionKind.ALIAS)
                .sorted()
                .forEach(correction ->
                        aliases.put(folded(correction.value()), NodeFactory.createURI(correction.target())));
        return aliases;
    }

    static String folded(String name) {
        return NameFolder.fold(name);
    }
}
