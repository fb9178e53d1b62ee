package org.dateline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFile;
import org.dateline.article.InputFinder;
import org.dateline.article.ReadLimits;
import org.dateline.article.ReadResult;
import org.dateline.build.Rereading;
import org.dateline.build.Toolkit;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.release.Contents;
import org.dateline.release.Crate;
import org.dateline.release.CrateCheck;
import org.dateline.store.GraphStore;
import org.dateline.store.Keep;
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
                        + " again, computes every hash anew, checks shapes, references, provenance and what is"
                        + " derived. Names each mismatch; exit code 4 when there is one.")
final class VerifyVerb implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store, or a release.")
    private Path store = Path.of("");

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "The articles that the store was built from; may be given several times.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = "--rebuild",
            description = "Read the sources again with this release and compare graph by graph, byte for byte.")
    private boolean rebuild;

    @Mixin
    private Gazetteers gazetteers = new Gazetteers();

    @Option(names = "--all", description = "Print every mismatch, not only the first " + SHOWN + ".")
    private boolean all;

    VerifyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (rebuild && sources.isEmpty()) {
            throw Problem.misuse("--rebuild has nothing to read", "give the articles with --sources DIR");
        }
        List<InputFile> files = sources.isEmpty() ? List.of() : find();
        Progress progress = new Progress(console, manners.quiet());
        Optional<Collection<Article>> articles = sources.isEmpty() ? Optional.empty() : Optional.of(read(files));
        List<Mismatch> mismatches =
                Crate.isCrate(store) ? checkCrate(articles, files, progress) : checkStore(articles, files, progress);
        report(mismatches);
        progress.say(
                mismatches.isEmpty()
                        ? "all as recorded" + (rebuild ? ", and read again they give the same bytes" : "")
                        : mismatches.size() + " mismatches");
        return mismatches.isEmpty() ? ExitCode.DONE : ExitCode.FAULT_FOUND;
    }

    private List<Mismatch> checkStore(
            Optional<Collection<Article>> articles, List<InputFile> files, Progress progress) {
        try (GraphStore graphs = Stores.forReading(store)) {
            List<Mismatch> mismatches = new ArrayList<>(new Verifier(graphs).verify(articles));
            if (rebuild) {
                mismatches.addAll(rereading(progress, graphs.keep()).compare(files, graphs));
            }
            if (graphs.isRefreshDue()) {
                progress.say("incidents and conflicts are not derived from all evidence: the next build does that");
            }
            progress.say(graphs.publications().size() + " publications checked");
            return mismatches;
        }
    }

    private List<Mismatch> checkCrate(
            Optional<Collection<Article>> articles, List<InputFile> files, Progress progress) {
        List<Mismatch> mismatches = new ArrayList<>(new CrateCheck(store).verify(articles));
        if (rebuild && mismatches.stream().noneMatch(mismatch -> mismatch.kind() == Mismatch.Kind.FILE)) {
            SortedMap<String, CanonicalQuads> graphs = Contents.of(store).graphs();
            CrateCheck.iris(graphs.keySet())
                    .ifPresent(iris -> mismatches.addAll(rereading(progress, CrateCheck.keep(graphs))
                            .compare(files, iris, publication -> of(publication, graphs))));
        }
        return mismatches;
    }

    private static SortedMap<String, CanonicalQuads> of(Node publication, SortedMap<String, CanonicalQuads> graphs) {
        String first = publication.getURI() + "/graph/";
        return graphs.subMap(first, first + Character.MAX_VALUE);
    }

    private void report(List<Mismatch> mismatches) {
        mismatches.stream()
                .limit(all ? Long.MAX_VALUE : SHOWN)
                .map(mismatch -> mismatch.kind() + " " + mismatch.subject() + ": " + mismatch.detail())
                .forEach(line -> console.out().println(Failure.oneLine(line)));
        if (!all && mismatches.size() > SHOWN) {
            console.out().println("and " + (mismatches.size() - SHOWN) + " more; --all prints them");
        }
    }

    private Rereading rereading(Progress progress, Keep keep) {
        Toolkit toolkit =
                Toolkit.with(Gazetteers.load(gazetteers.sources(), progress)).keeping(keep);
        return new Rereading(toolkit, Clock.systemUTC(), Runtime.getRuntime().availableProcessors());
    }

    private List<InputFile> find() {
        FoundInputs found = new InputFinder().find(sources);
        if (found instanceof FoundInputs.NotFound missing) {
            throw Problem.misuse(missing.path() + ": " + missing.reason(), missing.remedy());
        }
        return ((FoundInputs.Found) found).files();
    }

    private static List<Article> read(List<InputFile> files) {
        List<Article> articles = new ArrayList<>();
        ArticleReader reader = new ArticleReader(ReadLimits.DEFAULT);
        for (InputFile file : files) {
            if (reader.read(file.open(ReadLimits.DEFAULT)) instanceof ReadResult.Readable readable) {
                articles.add(readable.article());
            }
        }
        return articles;
    }
}
