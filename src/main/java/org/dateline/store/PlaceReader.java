package org.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.gazetteer.NameFolder;
import org.dateline.merge.PlaceSummary;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** Places with what contains them, from the reference graph, each read once. Runs inside the caller's transaction. */
final class PlaceReader {
    private static final Set<String> WIDE = Set.of("country", "region");

    private final DatasetGraph data;
    private final Node reference;
    private final Map<String, Optional<PlaceSummary>> read = new HashMap<>();

    PlaceReader(DatasetGraph data, Iris iris) {
        this.data = data;
        this.reference = iris.referenceGraph();
    }

    /** Empty for a place that the gazetteer does not know: what it contains, and what contains it, is unknown. */
    Optional<PlaceSummary> summary(Node place) {
        Optional<PlaceSummary> known = read.get(place.getURI());
        if (known == null) {
            known = find(place.getURI());
            read.put(place.getURI(), known);
        }
        return known;
    }

    private Optional<PlaceSummary> find(String iri) {
        if (value(iri, Vocabulary.PLACE_KIND).isEmpty()) {
            return Optional.empty();
        }
        List<String> containers = new ArrayList<>();
        Optional<String> next = container(iri);
        while (next.isPresent() && !containers.contains(next.get())) {
            containers.add(next.get());
            next = container(next.get());
        }
        String name = value(iri, Terms.PREF_LABEL)
                .map(Node::getLiteralLexicalForm)
                .map(NameFolder::fold)
                .orElse(iri);
        return Optional.of(new PlaceSummary(
                iri,
                name,
                true,
                isWide(iri),
                containers.stream().filter(c -> !isWide(c)).toList()));
    }

    private Optional<String> container(String iri) {
        return value(iri, Vocabulary.WITHIN).map(Node::getURI);
    }

    private boolean isWide(String iri) {
        return WIDE.contains(value(iri, Vocabulary.PLACE_KIND)
                .map(Node::getLiteralLexicalForm)
                .orElse("country"));
    }

    private Optional<Node> value(String iri, Node property) {
        return Iter.toList(data.find(reference, NodeFactory.createURI(iri), property, Node.ANY)).stream()
                .map(Quad::getObject)
                .findFirst();
    }
}
