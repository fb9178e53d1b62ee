package org.dateline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.dateline.merge.Conflict;
import org.dateline.merge.ConflictFinder;
import org.dateline.merge.AllAtOnce;
import org.dateline.merge.Incident;
import org.dateline.merge.PublicationSummary;
import org.dateline.merge.SamenessTable;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** The identity graph: incidents and conflicts, derived from all evidence. Runs inside the caller's transaction. */
final class IdentityGraph {
    /** Reports without an incident, or incidents whose number of reports has changed. */
    private static final String DUE = "PREFIX dl: <" + Vocabulary.NAMESPACE + ">\n" + """
        ASK {
          { ?report dl:inPublication ?publication ; dl:eventType ?type
            FILTER NOT EXISTS { ?report dl:reportsOn ?any } }
          UNION
          { SELECT ?incident ?told (COUNT(DISTINCT ?report) AS ?found) WHERE {
              ?incident dl:reportCount ?told OPTIONAL { ?report dl:reportsOn ?incident } }
            GROUP BY ?incident ?told HAVING (?found != ?told) } }
        """;

    private static final List<Node> OF_SMALLEST =
            List.of(Vocabulary.EVENT_TYPE, Vocabulary.PLACE_PROPERTY, Vocabulary.START_DATE, Vocabulary.END_DATE);

    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;

    IdentityGraph(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.identityGraph();
    }

    boolean isDue() {
        try (QueryExec exec = QueryExec.dataset(data).query(DUE).build()) {
            return exec.ask();
        }
    }

    private record Derived(List<Incident> incidents, List<Conflict> conflicts, Set<Quad> quads) {}

    /** Derives all incidents and conflicts anew; writes only if something has changed. */
    Refresh refresh() {
        Derived derived = derive();
        boolean changed = replace(derived.quads());
        long shared = derived.incidents().stream()
                .filter(incident -> incident.reports().size() > 1)
                .count();
        return new Refresh(
                derived.incidents().size(), (int) shared, derived.conflicts().size(), changed);
    }

    /** What the graph must hold by the evidence, as it stands. */
    Set<Quad> wanted() {
        return derive().quads();
    }

    private Derived derive() {
        AppliedCorrections corrections = new CorrectionGraph(data, iris).applied();
        List<Incident> read = new AllAtOnce(SamenessTable.shipped())
                .group(summaries(corrections))
                .incidents();
        List<Incident> incidents = corrections.regrouping().apply(read);
        ConflictFinder finder = new ConflictFinder();
        List<Conflict> conflicts = incidents.stream()
                .flatMap(incident -> finder.find(incident).stream())
                .toList();
        Set<Quad> quads = new HashSet<>();
        incidents.forEach(incident -> describe(incident, quads));
        conflicts.forEach(conflict -> describe(conflict, quads));
        return new Derived(incidents, conflicts, quads);
    }

    private List<PublicationSummary> summaries(AppliedCorrections corrections) {
        SummaryReader reader = new SummaryReader(data, iris);
        return new EvidenceGraphs(data, iris)
                .all().stream()
                        .map(evidence -> reader.read(corrections.applyTo(
                                Iter.toList(data.find(evidence, Node.ANY, Node.ANY, Node.ANY)))))
                        .toList();
    }

    private boolean replace(Set<Quad> wanted) {
        Set<Quad> present = Iter.toSet(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
        if (present.equals(wanted)) {
            return false;
        }
        present.stream().filter(quad -> !wanted.contains(quad)).forEach(data::delete);
        wanted.stream().filter(quad -> !present.contains(quad)).forEach(data::add);
        return true;
    }

    private void describe(Incident incident, Set<Quad> quads) {
        Node node = iris.incident(incident.smallest().iri());
        Node smallest = NodeFactory.createURI(incident.smallest().iri());
        quads.add(Quad.create(graph, node, Terms.TYPE, Vocabulary.INCIDENT));
        quads.add(Quad.create(
                graph,
                node,
                Vocabulary.REPORT_COUNT,
                Literals.integer(incident.reports().size())));
        for (Node property : OF_SMALLEST) {
            data.find(Quad.unionGraph, smallest, property, Node.ANY)
                    .forEachRemaining(quad -> quads.add(Quad.create(graph, node, property, quad.getObject())));
        }
        incident.reports()
                .forEach(report -> quads.add(
                        Quad.create(graph, NodeFactory.createURI(report.iri()), Vocabulary.REPORTS_ON, node)));
    }

    private void describe(Conflict conflict, Set<Quad> quads) {
        Node first = NodeFactory.createURI(conflict.first());
        Node second = NodeFactory.createURI(conflict.second());
        quads.add(Quad.create(graph, first, Vocabulary.CONFLICTS_WITH, second));
        quads.add(Quad.create(graph, second, Vocabulary.CONFLICTS_WITH, first));
    }
}
