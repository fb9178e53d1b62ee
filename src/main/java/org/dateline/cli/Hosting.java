package org.dateline.cli;

import java.net.URI;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.export.QueryLibrary;
import org.dateline.serve.DatelineServer;
import org.dateline.serve.ServerOptions;

/** Serves a store and says where. */
final class Hosting {
    private static final String EXAMPLE =
            "curl -H 'Accept: text/csv' --data-urlencode 'query=PREFIX dl: <https://w3id.org/dateline/ns#> SELECT ?n"
                    + " ?victims ?quote { ?c dl:count ?n ; dl:victimText ?victims ; dl:evidence/dl:quote ?quote } ORDER BY"
                    + " DESC(?n) LIMIT 5' ";

    private final Console console;
    private final boolean quiet;

    Hosting(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** Returns when the server was stopped: by a signal, or by interrupting the thread. */
    void untilStopped(DatasetGraph store, QueryLibrary library, ServerOptions options) {
        try (DatelineServer server = new DatelineServer(store, library, options).start()) {
            announce(server.root());
            Thread stop = new Thread(server::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            server.join();
        }
    }

    private void announce(URI root) {
        console.out().println(root);
        console.out().flush();
        if (!quiet) {
            console.err().println("Open it in a browser, or try: " + EXAMPLE + root + "/sparql");
            console.err().println("Ctrl-C stops it.");
        }
    }
}
