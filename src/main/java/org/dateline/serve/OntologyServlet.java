package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.dateline.ontology.OntologySite;
import org.dateline.ontology.Serialisation;

/** The ontology at {@code /ns}: a page to browsers, RDF to programs, and the files of its site below it. */
final class OntologyServlet extends HttpServlet {
    /** The paths that this servlet answers. */
    static final List<String> PATHS = List.of("/ns", "/ns/*", "/shapes", "/context.jsonld");

    private static final long serialVersionUID = 1;
    private static final String ROOT = "/ns/";
    private static final AcceptList OFFERS = AcceptList.create(
            "text/turtle",
            "text/html",
            "application/xhtml+xml",
            "application/ld+json",
            "application/rdf+xml",
            "application/n-triples");

    private final transient OntologySite site;
    private final transient Pages pages;

    OntologyServlet(OntologySite site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.equals("/ns") || path.equals(ROOT) || path.equals(ROOT + site.version())) {
            ontology(request, response);
        } else if (path.equals("/shapes")) {
            file("shapes/dateline-shapes.ttl", response);
        } else if (path.equals("/context.jsonld")) {
            file("context.jsonld", response);
        } else {
            file(path.substring(ROOT.length()), response);
        }
    }

    private void ontology(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Link", "<https://w3id.org/dateline/ns>; rel=\"canonical\"");
        String accepted = chosen(request);
        if (accepted.contains("html")) {
            send(site.page(ROOT).getBytes(StandardCharsets.UTF_8), "text/html", response);
            return;
        }
        for (Serialisation form : Serialisation.values()) {
            if (form.mediaType().equals(accepted)) {
                send(site.ontology(form), form.mediaType(), response);
                return;
            }
        }
        response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
        pages.write(
                response,
                "problem",
                Map.of("message", "The ontology is had as HTML, Turtle, JSON-LD, RDF/XML and N-Triples."));
    }

    /** The media type that is asked for; Turtle when none is, and an empty one when it is not offered. */
    private static String chosen(HttpServletRequest request) {
        String header = request.getHeader("Accept");
        MediaType match = ConNeg.match(header == null ? "*/*" : header, OFFERS);
        return match == null ? "" : match.getContentTypeStr();
    }

    /** A file by its name; that of an alignment or an earlier version without its ending is one as well. */
    private void file(String name, HttpServletResponse response) throws IOException {
        for (String candidate : List.of(name, name + ".ttl", "versions/" + name + ".ttl")) {
            Optional<byte[]> bytes = site.file(candidate);
            if (bytes.isPresent()) {
                send(bytes.get(), OntologySite.mediaType(candidate), response);
                return;
            }
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        pages.write(response, "problem", Map.of("message", "There is no such page."));
    }

    private static void send(byte[] bytes, String mediaType, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType + "; charset=UTF-8");
        response.getOutputStream().write(bytes);
    }
}
