package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.build.BuildReport;
import org.dateline.export.AnswerFormat;
import org.dateline.export.QueryAnswers;
import org.dateline.export.QueryLibrary;
import org.dateline.export.SavedQuery;
import org.dateline.serve.ServerOptions;
import org.dateline.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline demo}. */
@Command(name = "demo", description = "Builds a graph from the sample articles in data/articles and serves it.")
final class DemoVerb implements Callable<Integer> {
    private static final String HOME = "dateline.home";

    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Mixin
    private Gazetteers gazetteers = new Gazetteers();

    @Option(names = "--port", description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    @Option(names = "--once", description = "Print the answers to the query library and stop, instead of serving.")
    private boolean once;

    @Option(names = "--store", paramLabel = "DIR", description = "The store (default: target/demo of the project).")
    private @Nullable Path store;

    @Option(names = "--articles", paramLabel = "DIR", description = "Other articles than the samples.")
    private @Nullable Path articles;

    DemoVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(console, manners.quiet());
        Path folder = store == null ? defaultStore() : store;
        Path samples = articles == null ? home().resolve("data").resolve("articles") : articles;
        if (!Files.isDirectory(samples)) {
            throw Problem.misuse("there are no sample articles at " + samples, "give a folder with --articles");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        BuildReport report = new ArticleBuild(progress, gazetteers.sources(), threads).into(folder, List.of(samples));
        console.out().print(report.text());
        console.out().println("store: " + folder);
        QueryLibrary library = QueryLibrary.shipped();
        try (GraphStore graphs = Stores.forReading(folder)) {
            if (once) {
                answerAll(graphs.dataset().asDatasetGraph(), library);
            } else {
                new Hosting(console, manners.quiet())
                        .untilStopped(graphs.dataset().asDatasetGraph(), library, ServerOptions.local(port));
            }
        }
        return report.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED_INPUTS;
    }

    private void answerAll(DatasetGraph dataset, QueryLibrary library) {
        QueryAnswers answers = new QueryAnswers(dataset, Duration.ZERO);
        for (SavedQuery query : library.queries()) {
            console.out().println();
            console.out().println(query.name() + ": " + query.title());
            console.out().println(query.question());
            console.out().println();
            answers.write(query.parsed(), Map.of(), AnswerFormat.TABLE, console.out());
        }
    }

    /** The project's folder, as the dateline script knows it; without the script, the working directory. */
    private static Path home() {
        return Path.of(System.getProperty(HOME, ""));
    }

    private static Path defaultStore() {
        Path home = home();
        if (Files.isRegularFile(home.resolve("pom.xml")) && Files.isWritable(home)) {
            return home.resolve("target").resolve("demo");
        }
        return Path.of(System.getProperty("java.io.tmpdir"), "dateline-demo-" + System.getProperty("user.name"));
    }
}
