package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself when it is asked nothing: a page to a browser, a service description to programs. */
final class EndpointDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final List<String> FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "RDF_XML",
            "JSON-LD",
            "N-Triples");
    private static final AcceptList OFFERS = AcceptList.create(
            "text/turtle", "text/html", "application/rdf+xml", "application/ld+json", "application/n-triples");

    private final Pages pages;

    EndpointDescription(Pages pages) {
        this.pages = pages;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String endpoint = request.getRequestURL().toString();
        MediaType type = ConNeg.chooseContentType(request, OFFERS, MediaType.create("text/turtle"));
        if (type.getContentTypeStr().equals("text/html")) {
            pages.write(response, "endpoint", Map.of("endpoint", endpoint));
            return;
        }
        Lang language = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        response.setContentType(type.getContentTypeStr() + "; charset=UTF-8");
        RDFDataMgr.write(response.getOutputStream(), description(endpoint), language);
    }

    private static Graph description(String endpoint) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        Node service = NodeFactory.createURI(endpoint);
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        for (String format : FORMATS) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI("http://www.w3.org/ns/formats/" + format));
        }
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
