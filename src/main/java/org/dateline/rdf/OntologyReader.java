package org.dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology and its code lists as they travel with the software. */
public final class OntologyReader {
    /** The code lists, each a scheme of concepts. */
    public static final List<String> SCHEMES = List.of(
            "bound",
            "certainty",
            "correction",
            "date-precision",
            "event-type",
            "harm",
            "perpetrator-certainty",
            "polarity",
            "policy",
            "role",
            "side",
            "stance",
            "victim-category",
            "victim-scope",
            "violence-type",
            "where-precision");

    private final Iris iris;

    public OntologyReader(Iris iris) {
        this.iris = iris;
    }

    /** Quads for the ontology graph. */
    public CanonicalQuads read() {
        Graph graph = GraphFactory.createDefaultGraph();
        readInto(graph, "/ontology/dateline.ttl");
        SCHEMES.forEach(scheme -> readInto(graph, "/ontology/codes/" + scheme + ".ttl"));
        Node name = iris.ontologyGraph();
        return new CanonicalQuads(
                graph.find().mapWith(triple -> new Quad(name, triple)).toList());
    }

    private static void readInto(Graph graph, String resource) {
        try (InputStream in = OntologyReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            RDFParser.source(in).lang(Lang.TURTLE).base("urn:x-none:").parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
