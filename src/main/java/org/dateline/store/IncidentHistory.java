package org.dateline.store;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/**
 * The history graph: incidents that are no more, and which ones their reports are about now. It depends on the order of
 * things, so no hash covers it. All methods run inside the caller's transaction.
 */
final class IncidentHistory {
    private final DatasetGraph data;
    private final Node graph;

    IncidentHistory(DatasetGraph data, Iris iris) {
        this.data = data;
        this.graph = iris.historyGraph();
    }

    /** @param successors empty when no report is left of it */
    void end(Node incident, Collection<Node> successors) {
        data.add(graph, incident, Terms.TYPE, Vocabulary.FORMER_INCIDENT);
        successors.forEach(successor -> data.add(graph, incident, Terms.IS_REPLACED_BY, successor));
    }

    /** An incident that is there, perhaps again. */
    void begin(Node incident) {
        data.deleteAny(graph, incident, Node.ANY, Node.ANY);
    }
}
