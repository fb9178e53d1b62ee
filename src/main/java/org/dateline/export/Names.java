package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What agents and places are called: the gazetteer's English name, else the words of the text. */
final class Names {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final List<String> PROPERTIES = List.of(SKOS + "prefLabel", RDFS + "label", "sourceDescription");

    private final Facts facts;

    Names(DatasetGraph store) {
        this.facts = Facts.about(store, """
            { ?x dl:claimant|dl:relayedBy|dl:victimGroup|dl:participant|dl:publisher|dl:place ?s }
            """);
    }

    /** The name, or the IRI when the store does not know one. */
    String of(Node node) {
        return PROPERTIES.stream()
                .flatMap(property -> facts.all(node, property).stream())
                .filter(name -> name.getLiteralLanguage().isEmpty()
                        || name.getLiteralLanguage().startsWith("en"))
                .map(Terms::text)
                .findFirst()
                .orElse(Terms.text(node));
    }

    /** The names and IRIs of {@code nodes}, in the order of the names. */
    Named all(List<Node> nodes) {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort((a, b) -> {
            int byName = of(a).compareTo(of(b));
            return byName != 0 ? byName : Terms.text(a).compareTo(Terms.text(b));
        });
        return new Named(
                ListCell.of(sorted.stream().map(this::of).toList()),
                ListCell.ofIris(sorted.stream().map(Terms::text).toList()));
    }

    /** Two cells: names and, in the same order, IRIs. */
    record Named(String names, String iris) {}
}
