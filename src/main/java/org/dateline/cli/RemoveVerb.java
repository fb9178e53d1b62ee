package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline remove}. */
@Command(
        name = "remove",
        description =
                "Withdraws articles from a store: their evidence, quotes and provenance go; that there was such an"
                        + " input, its hash, and the reason stay.")
final class RemoveVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Names of inputs as the build reported them, or IRIs of publications.")
    private List<String> articles = List.of();

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    @Option(names = "--reason", description = "Why; the store remembers it (default: ${DEFAULT-VALUE}).")
    private String reason = "withdrawn";

    RemoveVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(console, manners.quiet());
        List<String> unknown = new ArrayList<>();
        try (GraphStore graphs = Stores.forWriting(store)) {
            for (String article : articles) {
                List<String> removed = graphs.remove(article, reason);
                if (removed.isEmpty()) {
                    unknown.add(article);
                }
                removed.forEach(console.out()::println);
            }
            graphs.refresh();
            progress.say("incidents and conflicts are derived anew");
        }
        if (!unknown.isEmpty()) {
            throw Problem.misuse(
                    "nothing was removed for " + String.join(", ", unknown) + ", which " + store + " does not hold",
                    "see queries/29-inputs-of-the-build.rq for what it holds");
        }
        return ExitCode.DONE;
    }
}
