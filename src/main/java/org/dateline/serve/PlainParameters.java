package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request whose result format is spelled as Fuseki knows it: SPARQLWrapper asks for {@code format=rdf+xml}. */
final class PlainParameters extends HttpServletRequestWrapper {
    private static final Set<String> FORMATS = Set.of("format", "output", "results");

    PlainParameters(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        // A plus sign in a query string means a space.
        boolean rdfXml = value != null && FORMATS.contains(name) && value.matches("rdf[+ ]xml");
        return rdfXml ? "application/rdf+xml" : value;
    }
}
