package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.build.BuildReport;
import org.dateline.store.Keep;
import org.dateline.text.Inert;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline build}. */
@Command(
        name = "build",
        description =
                "Reads articles and adds what they claim to a store. Articles that the store holds already are left"
                        + " as they are, so a build that was stopped goes on where it was.")
final class BuildVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Parameters(
            paramLabel = "ARTICLES",
            arity = "1..*",
            description = "Files (.txt, .html) or folders of them; NAME.meta.json beside an article tells publisher,"
                    + " published, url, title, language, licence.")
    private List<Path> articles = List.of();

    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR",
            description = "The store; made when it is not there.")
    private Path store = Path.of("");

    @Mixin
    private Gazetteers gazetteers = new Gazetteers();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at a time (default: one for each processor). The store does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--keep",
            paramLabel = "WHAT",
            description =
                    "How much of the texts a new store keeps: ${COMPLETION-CANDIDATES} (default: sentences). It is"
                            + " settled when the store is made; verify works with each, given the articles.")
    private @Nullable Keep keep;

    @Option(names = "--json", description = "Print the report as JSON; the store keeps it as build-report.json.")
    private boolean json;

    @Option(
            names = "--report",
            description = "Also a line for each word of harm with a number from which no claim was taken, and why.")
    private boolean listed;

    BuildVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw Problem.misuse("--threads " + threads + " reads nothing", "give it 1 or more");
        }
        Progress progress = new Progress(console, manners.quiet());
        BuildReport report = new ArticleBuild(progress, gazetteers.sources(), threads, Optional.ofNullable(keep))
                .into(store, articles);
        console.out().print(json ? report.json() : report.text());
        if (listed && !json) {
            report.notTaken().forEach(line -> console.out().println(Inert.line(line)));
        }
        console.out().flush();
        if (report.left() > 0) {
            return ExitCode.BROKEN;
        }
        return report.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED_INPUTS;
    }
}
