package org.dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Stands before everything that the server does: security headers, cross-origin reading without credentials, the methods
 * and sizes that are let in, and the description of the endpoint to those who ask it nothing.
 */
final class FrontFilter implements Filter {
    static final String ENDPOINT = "/sparql";

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'",
            "Access-Control-Allow-Origin", "*",
            "Vary", "Accept");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final int longestBody;
    private final EndpointDescription description;

    FrontFilter(int longestBody, EndpointDescription description) {
        this.longestBody = longestBody;
        this.description = description;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        HEADERS.forEach(response::setHeader);
        if (!METHODS.contains(request.getMethod())) {
            refuse(
                    response,
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "This server is read-only: GET and POST a query");
        } else if (request.getMethod().equals("OPTIONS")) {
            allow(response);
        } else if (request.getMethod().equals("POST") && refusesBody(request, response)) {
            return;
        } else if (asksNothing(request)) {
            description.write(request, response);
        } else {
            UncutResponse uncut = new UncutResponse(response, request);
            chain.doFilter(new PlainParameters(request), uncut);
            if (request.getAttribute(QueryGate.CUT) != null) {
                breakOff(response);
            }
        }
    }

    /** When the status is sent already, only a broken connection tells the client that the answer is not whole. */
    private static void breakOff(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("answer cut by the time limit");
        }
        response.reset();
        HEADERS.forEach(response::setHeader);
        refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Query timed out");
    }

    private static void allow(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private boolean refusesBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED, "Send the length of the query (Content-Length)");
        } else if (length > longestBody) {
            refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "A query may have " + longestBody + " bytes");
        } else if (request.getHeader("Content-Encoding") != null) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send the query uncompressed");
        } else {
            return false;
        }
        return true;
    }

    private static boolean asksNothing(HttpServletRequest request) {
        return request.getRequestURI().equals(ENDPOINT)
                && !request.getMethod().equals("POST")
                && request.getParameter("query") == null;
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().println(message);
    }
}
