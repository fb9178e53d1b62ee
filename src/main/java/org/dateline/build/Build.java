package org.dateline.build;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.dateline.article.InputFile;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Place;
import org.dateline.rdf.Iris;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.store.GraphStore;

/**
 * One run over many articles: reads them on several threads, adds them to a store in the order of their names, each in a
 * transaction of its own, and derives what is derived. A run that is stopped, or killed, leaves a store that the next run
 * completes. One that fills an empty store compacts it.
 */
public final class Build {
    private static final int AHEAD = 2;

    private final Toolkit toolkit;
    private final Clock clock;
    private final int threads;

    /** @param threads how many articles are read at a time; the store does not depend on it */
    public Build(Toolkit toolkit, Clock clock, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("no build on " + threads + " threads");
        }
        this.toolkit = toolkit;
        this.clock = clock;
        this.threads = threads;
    }

    /** Hears of each input when it is done. */
    public interface Listener {
        void done(InputAccount input, int number, int total);
    }

    /**
     * Reads {@code files} into {@code store}.
     *
     * @param stopped asked between articles; true leaves the rest for another run
     */
    public BuildReport run(List<InputFile> files, GraphStore store, Listener listener, BooleanSupplier stopped) {
        boolean empty = store.publications().isEmpty();
        Iris iris = store.iris();
        store.replaceGraph(iris.ontologyGraph(), new OntologyReader(iris).read());
        refer(store);
        Commits commits = new Commits(store);
        List<InputAccount> accounts = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Task> running = new ArrayDeque<>();
            BlockingQueue<ArticleReading> idle = readings(store);
            Iterator<InputFile> waiting = files.iterator();
            while (!stopped.getAsBoolean() && (waiting.hasNext() || !running.isEmpty())) {
                while (waiting.hasNext() && running.size() < threads * AHEAD) {
                    InputFile file = waiting.next();
                    running.add(new Task(file, pool.submit(() -> read(file, idle))));
                }
                InputAccount account = commits.commit(result(running.remove()));
                accounts.add(account);
                listener.done(account, accounts.size(), files.size());
            }
        } finally {
            pool.shutdownNow();
        }
        if (toolkit.gazetteer().worldSize() > 0) {
            refer(store);
        }
        store.refresh();
        // Compacting copies the whole store: once is worth it, with every addition it is not, nor when someone waits.
        if (empty && accounts.size() == files.size()) {
            store.compact();
        }
        return new BuildReport(
                Pipeline.runningVersion(),
                toolkit.pipeline().id(),
                accounts,
                files.size() - accounts.size(),
                store.lapsedCorrections());
    }

    /** Writes the reference data: all of the gazetteer's tables, and of a GeoNames dump what the evidence names. */
    private void refer(GraphStore store) {
        Iris iris = store.iris();
        Map<String, Entry> entries = new TreeMap<>();
        toolkit.gazetteer().entries().forEach(entry -> entries.put(entry.id(), entry));
        String places = iris.place("").getURI();
        SortedSet<String> named = toolkit.gazetteer().worldSize() == 0 ? new TreeSet<>() : store.named(places);
        named.stream()
                .flatMap(iri -> toolkit.gazetteer().byId(iri.substring(places.length())).stream())
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .forEach(place -> {
                    entries.put(place.id(), place);
                    toolkit.gazetteer().containers(place).forEach(outer -> entries.put(outer.id(), outer));
                });
        store.replaceGraph(iris.referenceGraph(), new ReferenceMapper(iris).map(entries.values()));
    }

    private record Task(InputFile file, Future<ArticleReading.Result> result) {}

    private BlockingQueue<ArticleReading> readings(GraphStore store) {
        BlockingQueue<ArticleReading> idle = new ArrayBlockingQueue<>(threads);
        for (int i = 0; i < threads; i++) {
            idle.add(new ArticleReading(
                    toolkit, store.iris(), clock, publication -> store.contains(publication, toolkit.pipeline())));
        }
        return idle;
    }

    private static ArticleReading.Result read(InputFile file, BlockingQueue<ArticleReading> idle)
            throws InterruptedException {
        ArticleReading reading = idle.take();
        try {
            return reading.read(file);
        } finally {
            idle.add(reading);
        }
    }

    /** No article can break a build: what a stage throws on one is the account of that one. */
    private static ArticleReading.Result result(Task task) {
        try {
            return task.result().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            return new ArticleReading.Result.Refused(
                    task.file().name(),
                    Optional.empty(),
                    "Dateline failed on it: " + e.getCause(),
                    "report it together with the article: this is a fault in Dateline");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while reading " + task.file().name(), e);
        }
    }
}
