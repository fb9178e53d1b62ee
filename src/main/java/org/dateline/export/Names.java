package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** What agents and places are called: the gazetteer's English name, else the words of the text. */
final class Names {
    private static final List<Node> PROPERTIES = List.of(Terms.PREF_LABEL, Terms.LABEL, Vocabulary.SOURCE_DESCRIPTION);

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
                .map(Values::text)
                .findFirst()
                .orElse(Values.text(node));
    }

    /** The names and IRIs of {@code nodes}, in the order of the names. */
    Named all(List<Node> nodes) {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort((a, b) -> {
            int byName = of(a).compareTo(of(b));
            return byName != 0 ? byName : Values.text(a).compareTo(Values.text(b));
        });
        return new Named(
                ListCell.of(sorted.stream().map(this::of).toList()),
                ListCell.ofIris(sorted.stream().map(Values::text).toList()));
    }

    /** Two cells: names and, in the same order, IRIs. */
    record Named(String names, String iris) {}
}
