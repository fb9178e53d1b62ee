package org.dateline.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** Whether all that an evidence graph refers to is there, and all that it describes is referred to. */
final class References {
    /** Things that stand in a graph only because a statement of it needs them. */
    private static final Set<Node> NEEDED = Set.of(
            Vocabulary.TEXT,
            Vocabulary.TEXT_SPAN,
            Vocabulary.SENTENCE,
            Vocabulary.COUNT_MENTION,
            Vocabulary.UNRESOLVED_NAME,
            Vocabulary.UNNAMED_SOURCE,
            Vocabulary.REPORTING_ORGANISATION);

    private final String data;
    private final String codes;
    private final Set<Node> shared = new HashSet<>();

    /** @param store in a transaction of the caller's */
    References(DatasetGraph store, Iris iris) {
        this.data = iris.place("").getURI().replaceFirst("place/$", "");
        this.codes = Iris.code("", "").getURI().replaceFirst("/+$", "/");
        for (Node graph : Set.of(iris.referenceGraph(), iris.ontologyGraph())) {
            store.find(graph, Node.ANY, Terms.TYPE, Node.ANY).forEachRemaining(quad -> shared.add(quad.getSubject()));
        }
    }

    /** What is referred to and described neither in the graph nor in the shared ones, with one that refers to it. */
    SortedMap<String, String> dangling(Collection<Quad> graph) {
        Set<Node> described = subjects(graph);
        SortedMap<String, String> missing = new TreeMap<>();
        for (Quad quad : graph) {
            Node node = quad.getObject();
            if (isOurs(node) && !described.contains(node) && !shared.contains(node)) {
                missing.putIfAbsent(node.getURI(), quad.getSubject().toString());
            }
        }
        return missing;
    }

    private boolean isOurs(Node node) {
        return node.isURI() && (node.getURI().startsWith(data) || node.getURI().startsWith(codes));
    }

    private static Set<Node> subjects(Collection<Quad> graph) {
        Set<Node> subjects = new HashSet<>();
        graph.forEach(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    /** What is described, is needed by nothing, and is nothing but a thing to be needed; sorted. */
    SortedSet<String> orphans(Collection<Quad> graph) {
        Set<Node> needed = new HashSet<>();
        Set<Node> standing = new HashSet<>();
        SortedSet<String> orphans = new TreeSet<>();
        for (Quad quad : graph) {
            needed.add(quad.getObject());
            if (quad.getPredicate().equals(Terms.TYPE) && !NEEDED.contains(quad.getObject())) {
                standing.add(quad.getSubject());
            }
        }
        for (Node subject : subjects(graph)) {
            if (!needed.contains(subject) && !standing.contains(subject)) {
                orphans.add(subject.toString());
            }
        }
        return orphans;
    }
}
