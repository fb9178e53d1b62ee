package org.dateline.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/**
 * The part of a store that a statement rests on, as a graph: the statement, its report and incident, its spans, text and
 * publication, whom it names, its provenance, and what is said about it. Names of graphs are not kept.
 */
public final class EvidenceSlice {
    /** What is followed from the statement on. Others are named by their IRIs only. */
    private static final List<Node> FOLLOWED = List.of(
            Vocabulary.ABOUT_REPORT,
            Vocabulary.IN_PUBLICATION,
            Vocabulary.CARRIES,
            Vocabulary.EVIDENCE,
            Vocabulary.COUNT_EVIDENCE,
            Vocabulary.CLAIMANT_EVIDENCE,
            Vocabulary.RELAY_EVIDENCE,
            Vocabulary.DENOTED_BY,
            Vocabulary.CLAIMANT,
            Vocabulary.RELAYED_BY,
            Vocabulary.REPORTED_BY,
            Vocabulary.AFFILIATION,
            Vocabulary.PARTICIPANT,
            Vocabulary.VICTIM_GROUP,
            Vocabulary.PLACE_PROPERTY,
            Vocabulary.REPORTS_ON,
            Vocabulary.PIPELINE_PROPERTY,
            Vocabulary.USES,
            Vocabulary.ASSESSES,
            Terms.WAS_GENERATED_BY,
            Terms.WAS_ASSOCIATED_WITH);

    private final Lookup lookup;
    private final Set<Node> seen = new LinkedHashSet<>();

    private EvidenceSlice(DatasetGraph store) {
        this.lookup = new Lookup(store);
    }

    /** Turtle of all that the statement rests on. */
    public static String turtle(DatasetGraph store, Node statement) {
        Graph graph = new EvidenceSlice(store).read(statement);
        graph.getPrefixMapping()
                .setNsPrefix("dl", Vocabulary.NAMESPACE)
                .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
                .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
                .setNsPrefix("schema", "https://schema.org/")
                .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#")
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("skos", SKOS.uri)
                .setNsPrefix("dcterms", DCTerms.NS);
        return RDFWriter.source(graph).lang(Lang.TURTLE).asString();
    }

    private Graph read(Node statement) {
        Graph graph = GraphFactory.createDefaultGraph();
        Deque<Node> waiting = new ArrayDeque<>(List.of(statement));
        waiting.addAll(lookup.subjects(Vocabulary.ASSESSES, statement));
        lookup.all(statement, Vocabulary.ABOUT_REPORT)
                .forEach(report -> waiting.addAll(lookup.subjects(Vocabulary.IN_REPORT, report)));
        lookup.all(statement, Vocabulary.IN_PUBLICATION)
                .forEach(publication -> waiting.addAll(lookup.subjects(Terms.WAS_DERIVED_FROM, publication)));
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            if (seen.add(node)) {
                quads(node).forEach(quad -> graph.add(quad.asTriple()));
                lookup.values(node, FOLLOWED).filter(Node::isURI).forEach(waiting::add);
            }
        }
        return graph;
    }

    private List<Quad> quads(Node node) {
        return lookup.about(node).stream()
                .filter(quad -> quad.getSubject().equals(node))
                .sorted((one, other) -> NodeCmp.compareRDFTerms(one.getPredicate(), other.getPredicate()))
                .toList();
    }
}
