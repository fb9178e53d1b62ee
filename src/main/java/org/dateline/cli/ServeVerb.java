package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.dateline.export.QueryLibrary;
import org.dateline.serve.ServerOptions;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}. */
@Command(
        name = "serve",
        description =
                "Serves a store on HTTP until it is stopped (Ctrl-C), for reading only: SPARQL at /sparql, the query"
                        + " library at /query/NAME, the ontology at /ns, what there is at /.")
final class ServeVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    @Option(names = "--port", description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    @Option(
            names = "--host",
            description =
                    "Address to listen on (default: ${DEFAULT-VALUE}, this machine only). 0.0.0.0 lets every machine"
                            + " in: there are no passwords, so put a web server with TLS in front.")
    private String host = "localhost";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long one query may run (default: ${DEFAULT-VALUE}).")
    private int seconds = 30;

    ServeVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ServerOptions options = ServerOptions.local(port).withHost(host).withTimeout(Duration.ofSeconds(seconds));
        try (GraphStore graphs = Stores.forReading(store)) {
            new Hosting(console, manners.quiet())
                    .untilStopped(graphs.dataset().asDatasetGraph(), QueryLibrary.shipped(), options);
        }
        return ExitCode.DONE;
    }
}
