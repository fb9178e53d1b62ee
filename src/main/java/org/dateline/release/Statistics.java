package org.dateline.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/**
 * What a release holds, counted.
 *
 * @param subjects distinct ones
 * @param classes how many things have each class
 * @param properties how many quads have each property
 * @param firstDay of the publications; empty when none tells a day
 * @param made when the last extraction ended, in UTC; empty in a release without evidence
 */
record Statistics(
        long quads,
        long graphs,
        long subjects,
        SortedMap<String, Long> classes,
        SortedMap<String, Long> properties,
        String firstDay,
        String lastDay,
        String made,
        String version) {

    static Statistics of(SortedMap<String, CanonicalQuads> graphs, Iris iris) {
        Set<Node> subjects = new HashSet<>();
        SortedMap<String, Long> classes = new TreeMap<>();
        SortedMap<String, Long> properties = new TreeMap<>();
        long quads = 0;
        for (CanonicalQuads graph : graphs.values()) {
            quads += graph.quads().size();
            for (Quad quad : graph.quads()) {
                subjects.add(quad.getSubject());
                properties.merge(quad.getPredicate().toString(), 1L, Long::sum);
                if (quad.getPredicate().equals(Terms.TYPE)) {
                    classes.merge(quad.getObject().toString(), 1L, Long::sum);
                }
            }
        }
        Collection<CanonicalQuads> all = graphs.values();
        SortedMap<String, CanonicalQuads> provenance = new TreeMap<>(graphs);
        provenance.keySet().retainAll(Set.of(iris.provenanceGraph().getURI()));
        return new Statistics(
                quads,
                graphs.size(),
                subjects.size(),
                classes,
                properties,
                extreme(all, Vocabulary.PUBLISHED, true),
                extreme(all, Vocabulary.PUBLISHED, false),
                extreme(provenance.values(), Terms.ENDED_AT_TIME, false),
                extreme(provenance.values(), Terms.SOFTWARE_VERSION, false));
    }

    /** ISO days and times stand in the order of their characters. */
    private static String extreme(Collection<CanonicalQuads> graphs, Node property, boolean least) {
        return graphs.stream()
                .flatMap(graph -> graph.quads().stream())
                .filter(quad ->
                        quad.getPredicate().equals(property) && quad.getObject().isLiteral())
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .reduce((one, other) -> (one.compareTo(other) < 0) == least ? one : other)
                .orElse("");
    }

    /** How many things have a class of the ontology. */
    long count(Node type) {
        return classes.getOrDefault(type.getURI(), 0L);
    }
}
