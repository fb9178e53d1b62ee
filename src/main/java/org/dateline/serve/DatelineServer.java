package org.dateline.serve;

import java.net.BindException;
import java.net.URI;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.dateline.export.QueryAnswers;
import org.dateline.export.QueryLibrary;
import org.dateline.ontology.OntologySite;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A store on HTTP, for reading only: SPARQL at {@code /sparql}, the query library at {@code /query/NAME}, the ontology at
 * {@code /ns}, what there is at {@code /}. It cannot be made to write, nor to call other servers.
 */
public final class DatelineServer implements AutoCloseable {
    private final FusekiServer fuseki;
    private final ServerOptions options;

    /**
     * Prepares a server; nothing listens before {@link #start()}.
     *
     * @param store stays open, and the caller's to close
     */
    public DatelineServer(DatasetGraph store, QueryLibrary library, ServerOptions options) {
        this.options = options;
        readOnly(ARQ.getContext());
        readOnly(store.getContext());
        store.getContext().set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
        Pages pages = new Pages();
        PageServlet servlet = new PageServlet(new QueryAnswers(store, options.timeout()), library, pages);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, new QueryGate(options.heldRows()))
                .add(FrontFilter.ENDPOINT, DataService.newBuilder(store).addEndpoint(Operation.Query))
                .addFilter("/*", new FrontFilter(options.longestBody(), new EndpointDescription(pages)));
        Stream.of("", "/query/*", "/health", "/style.css").forEach(path -> builder.addServlet(path, servlet));
        OntologyServlet ontology = new OntologyServlet(new OntologySite(library), pages);
        OntologyServlet.PATHS.forEach(path -> builder.addServlet(path, ontology));
        this.fuseki = builder.build();
        Server jetty = fuseki.getJettyServer();
        Stream.of(jetty.getConnectors())
                .map(ServerConnector.class::cast)
                .forEach(connector -> connector.setHost(options.host()));
        jetty.insertHandler(compression());
    }

    /** Starts listening; a {@link ServerProblem} when the port is taken or the host is not ours. */
    public DatelineServer start() {
        try {
            fuseki.start();
            return this;
        } catch (FusekiException e) {
            throw problem(e);
        }
    }

    /** Where the server is reached, such as {@code http://localhost:3030}. */
    public URI root() {
        return URI.create("http://" + options.host() + ":" + fuseki.getPort());
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    private static CompressionHandler compression() {
        CompressionHandler compression = new CompressionHandler();
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*", CompressionConfig.builder().defaults().build());
        return compression;
    }

    private static void readOnly(Context context) {
        context.set(ARQ.httpServiceAllowed, false);
    }

    private ServerProblem problem(FusekiException failure) {
        String place = options.host() + ":" + options.port();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServerProblem(
                        "another program listens on " + place + " already",
                        "stop it, or take another port: --port " + (options.port() + 1),
                        failure);
            }
        }
        return new ServerProblem(
                "cannot listen on " + place + ": " + failure.getMessage(), "check --host and --port", failure);
    }
}
