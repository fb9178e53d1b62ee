package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFile;
import org.dateline.article.InputFinder;
import org.dateline.build.Build;
import org.dateline.build.BuildReport;
import org.dateline.build.InputAccount;
import org.dateline.build.Toolkit;
import org.dateline.gazetteer.GazetteerSources;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.dateline.store.Keep;
import org.dateline.store.Outcome;

/** A build as the command line runs it: it says how far it is, and Ctrl-C ends it between two articles. */
final class ArticleBuild {
    private static final String REPORT = "build-report.json";
    private static final int PATIENCE_SECONDS = 20;

    private final Progress progress;
    private final GazetteerSources gazetteer;
    private final int threads;
    private final Optional<Keep> keep;

    ArticleBuild(Progress progress, GazetteerSources gazetteer, int threads) {
        this(progress, gazetteer, threads, Optional.empty());
    }

    /** @param keep how much of the texts the store must keep; empty for what it keeps already */
    ArticleBuild(Progress progress, GazetteerSources gazetteer, int threads, Optional<Keep> keep) {
        this.keep = keep;
        this.progress = progress;
        this.gazetteer = gazetteer;
        this.threads = threads;
    }

    /** Builds {@code articles} into the store at {@code folder}, and leaves the report there. */
    BuildReport into(Path folder, List<Path> articles) {
        List<InputFile> files = inputs(articles);
        Toolkit toolkit = toolkit();
        try (GraphStore store =
                GraphStore.openOrCreate(folder, new Iris(Iris.DEFAULT_BASE), keep.orElse(Keep.SENTENCES))) {
            if (keep.isPresent() && keep.get() != store.keep()) {
                throw Problem.misuse(
                        "the store " + folder + " keeps " + store.keep() + ", not " + keep.get(),
                        "leave --keep out, or build another store");
            }
            BuildReport report = stoppable(store, toolkit.keeping(store.keep()), files);
            write(report, folder.resolve(REPORT));
            return report;
        } finally {
            progress.end();
        }
    }

    private static List<InputFile> inputs(List<Path> articles) {
        FoundInputs found = new InputFinder().find(articles);
        if (found instanceof FoundInputs.NotFound missing) {
            throw Problem.misuse(missing.path() + ": " + missing.reason(), missing.remedy());
        }
        if (found instanceof FoundInputs.Found inputs) {
            return inputs.files();
        }
        throw new AssertionError(found);
    }

    private Toolkit toolkit() {
        GazetteerSources.Loaded loaded = Gazetteers.load(gazetteer, progress);
        return Toolkit.with(loaded);
    }

    private BuildReport stoppable(GraphStore store, Toolkit toolkit, List<InputFile> files) {
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> await(stopped, ended), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return new Build(toolkit, Clock.systemUTC(), threads).run(files, store, this::show, stopped::get);
        } finally {
            ended.countDown();
            if (!stopped.get()) {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        }
    }

    /** Runs when the program is told to end: lets the article at hand be finished. */
    private static void await(AtomicBoolean stopped, CountDownLatch ended) {
        stopped.set(true);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(InputAccount input, int number, int total) {
        String result = input.outcome() == Outcome.BUILT
                ? String.format(Locale.ROOT, "%d claims, %d quads", input.claims(), input.quads())
                : input.reason().orElse(input.outcome().code());
        progress.step(number, total, input.name() + ": " + result);
    }

    private static void write(BuildReport report, Path file) {
        try {
            Files.writeString(file, report.json());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the report " + file, e);
        }
    }
}
