package org.dateline.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.dateline.rdf.Iris;

/** What all graphs of a store together say of some nodes: property by property, values in a fixed order. */
final class Facts {
    private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;
    private static final String PREFIXES = """
        PREFIX dl: <https://w3id.org/dateline/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        """;

    private final Map<Node, Map<Node, SortedSet<Node>>> values = new TreeMap<>(ORDER);

    private Facts() {}

    /**
     * All properties of the nodes that {@code pattern} binds to {@code ?s}.
     *
     * @param pattern a SPARQL group pattern; the prefixes dl, rdfs and skos are known
     */
    static Facts about(DatasetGraph store, String pattern) {
        Facts facts = new Facts();
        String query = PREFIXES + "SELECT ?s ?p ?o WHERE { GRAPH <urn:x-arq:UnionGraph> { { SELECT DISTINCT ?s { "
                + pattern + " } } ?s ?p ?o } }";
        try (QueryExec execution = QueryExec.dataset(store).query(query).build()) {
            execution
                    .select()
                    .forEachRemaining(row -> facts.values
                            .computeIfAbsent(row.get("s"), subject -> new TreeMap<>(ORDER))
                            .computeIfAbsent(row.get("p"), property -> new TreeSet<>(ORDER))
                            .add(row.get("o")));
        }
        return facts;
    }

    Set<Node> subjects() {
        return values.keySet();
    }

    List<Node> all(Node subject, Node property) {
        return List.copyOf(values.getOrDefault(subject, Map.of()).getOrDefault(property, new TreeSet<>(ORDER)));
    }

    /** The first value in order, if there is one. */
    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    /** The first value as text: a literal's characters or an IRI; empty when there is none. */
    String text(Node subject, Node property) {
        return one(subject, property).map(Values::text).orElse("");
    }

    /** The code that the first value names: the last part of its IRI; empty when there is none. */
    String code(Node subject, Node property) {
        return one(subject, property).map(Iris::codeOf).orElse("");
    }
}
