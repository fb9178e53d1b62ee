package org.dateline.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.merge.Conflict;
import org.dateline.merge.Copy;
import org.dateline.merge.Decision;
import org.dateline.merge.Incident;
import org.dateline.merge.TotalCheck;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** The quads that say what was derived. */
final class Derived {
    private static final List<Node> OF_SMALLEST =
            List.of(Vocabulary.EVENT_TYPE, Vocabulary.PLACE_PROPERTY, Vocabulary.START_DATE, Vocabulary.END_DATE);

    private final DatasetGraph data;
    private final Iris iris;
    private final AppliedCorrections corrections;
    private final Set<Quad> quads = new HashSet<>();

    /** @param data where the reports' own properties are read */
    Derived(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.corrections = new CorrectionGraph(data, iris).applied();
    }

    Set<Quad> quads() {
        return Set.copyOf(quads);
    }

    Node node(Incident incident) {
        return iris.incident(incident.smallest().iri());
    }

    void describe(Incident incident) {
        Node node = node(incident);
        add(node, Terms.TYPE, Vocabulary.INCIDENT);
        add(node, Vocabulary.REPORT_COUNT, Literals.integer(incident.reports().size()));
        Node smallest = iri(incident.smallest().iri());
        corrections.applyTo(Iter.toList(data.find(Quad.unionGraph, smallest, Node.ANY, Node.ANY))).stream()
                .filter(quad -> OF_SMALLEST.contains(quad.getPredicate()))
                .forEach(quad -> add(node, quad.getPredicate(), quad.getObject()));
        incident.reports().forEach(report -> add(iri(report.iri()), Vocabulary.REPORTS_ON, node));
    }

    void describe(Decision decision) {
        Node node = iris.comparison(decision.first(), decision.second());
        add(node, Terms.TYPE, Vocabulary.COMPARISON);
        add(node, Vocabulary.COMPARES, iri(decision.first()));
        add(node, Vocabulary.COMPARES, iri(decision.second()));
        add(node, Vocabulary.SCORE, Literals.decimal(decision.score().toPlainString()));
        decision.reasons().forEach(reason -> add(node, Vocabulary.WEIGHS, Literals.string(reason.toString())));
    }

    void describe(Conflict conflict) {
        add(iri(conflict.first()), Vocabulary.CONFLICTS_WITH, iri(conflict.second()));
        add(iri(conflict.second()), Vocabulary.CONFLICTS_WITH, iri(conflict.first()));
    }

    void describe(Copy copy) {
        add(iri(copy.publication()), Vocabulary.COPY_OF, iri(copy.original()));
    }

    void describe(TotalCheck check) {
        Node total = iri(check.total());
        add(total, Vocabulary.SUM_OF_ITEMS, Literals.integer(check.sum()));
        add(total, Vocabulary.ITEM_COUNT, Literals.integer(check.items()));
        add(total, Vocabulary.SUM_AGREES, Literals.yesOrNo(check.agrees()));
    }

    /** @param publications that carry one dispatch, sorted */
    void dispatch(Collection<String> publications) {
        Node dispatch = iris.dispatch(publications.iterator().next());
        publications.forEach(publication -> add(iri(publication), Vocabulary.DISPATCH, dispatch));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(iris.identityGraph(), subject, property, object));
    }
}
