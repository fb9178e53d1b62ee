package org.dateline.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** Where the places of the store lie. */
final class Places {
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
                Values.text(node),
                country(node)
                        .map(country -> facts.text(country, Terms.PREF_LABEL))
                        .orElse(""),
                facts.text(node, Terms.LATITUDE),
                facts.text(node, Terms.LONGITUDE));
    }

    /** ISO 3166 alpha-2 code, or empty. */
    String countryCode(Optional<Node> place) {
        return place.map(node -> facts.text(node, Vocabulary.COUNTRY_CODE)).orElse("");
    }

    private Optional<Node> country(Node place) {
        Set<Node> seen = new HashSet<>();
        Optional<Node> step = Optional.of(place);
        while (step.isPresent() && seen.add(step.get())) {
            if (facts.text(step.get(), Vocabulary.PLACE_KIND).equals("country")) {
                return step;
            }
            step = facts.one(step.get(), Vocabulary.WITHIN);
        }
        String code = facts.text(place, Vocabulary.COUNTRY_CODE);
        return facts.subjects().stream()
                .filter(other -> !code.isEmpty()
                        && facts.text(other, Vocabulary.PLACE_KIND).equals("country")
                        && facts.text(other, Vocabulary.COUNTRY_CODE).equals(code))
                .findFirst();
    }
}
