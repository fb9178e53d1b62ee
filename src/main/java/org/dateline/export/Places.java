package org.dateline.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where the places of the store lie. */
final class Places {
    private static final String LATITUDE = "http://www.w3.org/2003/01/geo/wgs84_pos#lat";
    private static final String LONGITUDE = "http://www.w3.org/2003/01/geo/wgs84_pos#long";
    private static final String NAME = "http://www.w3.org/2004/02/skos/core#prefLabel";

    private final Facts facts;
    private final Names names;

    Places(DatasetGraph store, Names names) {
        this.facts = Facts.about(store, "?s a dl:Place");
        this.names = names;
    }

    /** The cells place, place_iri, country, lat, lon of a report's place; empty ones when it has none. */
    List<String> cells(Optional<Node> place) {
        if (place.isEmpty()) {
            return List.of("", "", "", "", "");
        }
        Node node = place.get();
        return List.of(
                names.of(node),
                Terms.text(node),
                country(node).map(country -> facts.text(country, NAME)).orElse(""),
                facts.text(node, LATITUDE),
                facts.text(node, LONGITUDE));
    }

    /** ISO 3166 alpha-2 code, or empty. */
    String countryCode(Optional<Node> place) {
        return place.map(node -> facts.text(node, "countryCode")).orElse("");
    }

    private Optional<Node> country(Node place) {
        Set<Node> seen = new HashSet<>();
        Optional<Node> step = Optional.of(place);
        while (step.isPresent() && seen.add(step.get())) {
            if (facts.text(step.get(), "placeKind").equals("country")) {
                return step;
            }
            step = facts.one(step.get(), "within");
        }
        String code = facts.text(place, "countryCode");
        return facts.subjects().stream()
                .filter(other -> !code.isEmpty()
                        && facts.text(other, "placeKind").equals("country")
                        && facts.text(other, "countryCode").equals(code))
                .findFirst();
    }
}
