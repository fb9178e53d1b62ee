package org.dateline.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Vocabulary;

/**
 * The comparison graph: under which keys publications are compared, and which of them wait for it. A key that too many
 * share is not followed; when a key comes to that, or back from it, all that share it wait anew, so that the result is the
 * same whatever came first. All methods run inside the caller's transaction.
 */
final class ComparisonIndex {
    private final DatasetGraph data;
    private final Node graph;
    private final int most;

    /** @param most how many publications can share a key that is followed */
    ComparisonIndex(DatasetGraph data, Iris iris, int most) {
        this.data = data;
        this.graph = iris.comparisonGraph();
        this.most = most;
    }

    /** Lets a publication wait for its comparison. */
    static void await(DatasetGraph data, Iris iris, Node publication) {
        data.add(iris.comparisonGraph(), publication, Vocabulary.AWAITS, Literals.string("comparison"));
    }

    boolean isAnyWaiting() {
        return data.contains(graph, Node.ANY, Vocabulary.AWAITS, Node.ANY);
    }

    /** The waiting publications, sorted; they wait no longer. */
    Set<String> takeWaiting() {
        Set<String> waiting = new TreeSet<>();
        data.find(graph, Node.ANY, Vocabulary.AWAITS, Node.ANY)
                .forEachRemaining(quad -> waiting.add(quad.getSubject().getURI()));
        data.deleteAny(graph, Node.ANY, Vocabulary.AWAITS, Node.ANY);
        return waiting;
    }

    /** By which table the publications were compared. */
    Optional<String> table() {
        List<String> found = new ArrayList<>();
        data.find(graph, graph, Vocabulary.SHA256, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
        return found.stream().findFirst();
    }

    /** Forgets all keys. */
    void begin(String table) {
        data.deleteAny(graph, Node.ANY, Vocabulary.COMPARISON_KEY, Node.ANY);
        data.deleteAny(graph, graph, Vocabulary.SHA256, Node.ANY);
        data.add(graph, graph, Vocabulary.SHA256, Literals.string(table));
    }

    /** Forgets by which table, so that all must be compared anew. */
    static void forget(DatasetGraph data, Iris iris) {
        data.deleteAny(iris.comparisonGraph(), iris.comparisonGraph(), Vocabulary.SHA256, Node.ANY);
    }

    /** Gives a publication these keys and no others; who shares a key that turns from followed to not, or back, waits. */
    void put(Node publication, Set<String> keys) {
        Set<String> before = keysOf(publication);
        for (String key : before) {
            if (!keys.contains(key)) {
                if (count(key) == most + 1) {
                    awaitAll(key);
                }
                data.delete(graph, publication, Vocabulary.COMPARISON_KEY, Literals.string(key));
            }
        }
        for (String key : keys) {
            if (!before.contains(key)) {
                data.add(graph, publication, Vocabulary.COMPARISON_KEY, Literals.string(key));
                if (count(key) == most + 1) {
                    awaitAll(key);
                }
            }
        }
    }

    private void awaitAll(String key) {
        sharing(key, Integer.MAX_VALUE)
                .forEach(publication -> data.add(graph, publication, Vocabulary.AWAITS, Literals.string("comparison")));
    }

    private Set<String> keysOf(Node publication) {
        Set<String> keys = new TreeSet<>();
        data.find(graph, publication, Vocabulary.COMPARISON_KEY, Node.ANY)
                .forEachRemaining(quad -> keys.add(quad.getObject().getLiteralLexicalForm()));
        return keys;
    }

    /** The publications that share a followed key with this one, sorted, and not itself. */
    Set<String> partners(Node publication, Set<String> keys) {
        Set<String> partners = new TreeSet<>();
        for (String key : keys) {
            List<Node> sharing = sharing(key, most + 1);
            if (sharing.size() <= most) {
                sharing.forEach(other -> partners.add(other.getURI()));
            }
        }
        partners.remove(publication.getURI());
        return partners;
    }

    private int count(String key) {
        return sharing(key, most + 2).size();
    }

    private List<Node> sharing(String key, int limit) {
        List<Node> sharing = new ArrayList<>();
        Iterator<Quad> found = data.find(graph, Node.ANY, Vocabulary.COMPARISON_KEY, Literals.string(key));
        while (found.hasNext() && sharing.size() < limit) {
            sharing.add(found.next().getSubject());
        }
        return sharing;
    }
}
