package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFile;
import org.dateline.article.InputFinder;
import org.dateline.article.ReadLimits;
import org.dateline.article.ReadResult;
import org.dateline.store.GraphStore;
import org.dateline.store.Mismatch;
import org.dateline.store.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline verify}. */
@Command(
        name = "verify",
        description =
                "Holds a store against its own records, and against the articles if they are given: finds every quote"
                        + " again and computes every hash anew. Names each mismatch; exit code 4 when there is one.")
final class VerifyVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "The articles that the store was built from; may be given several times.")
    private List<Path> sources = new ArrayList<>();

    VerifyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Collection<Article>> articles = sources.isEmpty() ? Optional.empty() : Optional.of(read());
        try (GraphStore graphs = Stores.forReading(store)) {
            List<Mismatch> mismatches = new Verifier(graphs).verify(articles);
            mismatches.forEach(mismatch ->
                    console.out().println(mismatch.kind() + " " + mismatch.subject() + ": " + mismatch.detail()));
            new Progress(console, manners.quiet())
                    .say(
                            mismatches.isEmpty()
                                    ? "all " + graphs.publications().size() + " publications are as recorded"
                                    : mismatches.size() + " mismatches");
            return mismatches.isEmpty() ? ExitCode.DONE : ExitCode.FAULT_FOUND;
        }
    }

    private List<Article> read() {
        FoundInputs found = new InputFinder().find(sources);
        if (found instanceof FoundInputs.NotFound missing) {
            throw Problem.misuse(missing.path() + ": " + missing.reason(), missing.remedy());
        }
        List<Article> articles = new ArrayList<>();
        ArticleReader reader = new ArticleReader(ReadLimits.DEFAULT);
        for (InputFile file : ((FoundInputs.Found) found).files()) {
            if (reader.read(file.open(ReadLimits.DEFAULT)) instanceof ReadResult.Readable readable) {
                articles.add(readable.article());
            }
        }
        return articles;
    }
}
