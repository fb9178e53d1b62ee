package org.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.merge.PlaceSummary;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/** Places with what contains them, from the reference graph. Runs inside the caller's transaction. */
final class PlaceReader {
    private static final Set<String> WIDE = Set.of("country", "region");

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();

    PlaceReader(DatasetGraph data, Iris iris) {
        data.find(iris.referenceGraph(), Node.ANY, Vocabulary.PLACE_KIND, Node.ANY)
                .forEachRemaining(
                        quad -> kinds.put(subject(quad), quad.getObject().getLiteralLexicalForm()));
        data.find(iris.referenceGraph(), Node.ANY, Vocabulary.WITHIN, Node.ANY)
                .forEachRemaining(
                        quad -> within.put(subject(quad), quad.getObject().getURI()));
    }

    private static String subject(Quad quad) {
        return quad.getSubject().getURI();
    }

    /** Empty for a place that the gazetteer does not know: what it contains, and what contains it, is unknown. */
    Optional<PlaceSummary> summary(Node place) {
        String iri = place.getURI();
        if (!kinds.containsKey(iri)) {
            return Optional.empty();
        }
        List<String> containers = new ArrayList<>();
        Optional<String> next = container(iri);
        while (next.isPresent() && !containers.contains(next.get())) {
            containers.add(next.get());
            next = container(next.get());
        }
        return Optional.of(new PlaceSummary(
                iri, isWide(iri), containers.stream().filter(c -> !isWide(c)).toList()));
    }

    private Optional<String> container(String iri) {
        return Optional.ofNullable(within.get(iri));
    }

    private boolean isWide(String iri) {
        return WIDE.contains(kinds.getOrDefault(iri, "country"));
    }
}
