package org.dateline.build;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.dateline.article.InputFile;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.dateline.store.Mismatch;

/** Reads articles again and compares their graphs with those of a store, byte for byte. Changes nothing. */
public final class Rereading {
    private final Toolkit toolkit;
    private final Clock clock;
    private final int threads;

    /** @param threads how many articles are read at a time */
    public Rereading(Toolkit toolkit, Clock clock, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("nothing is read on " + threads + " threads");
        }
        this.toolkit = toolkit;
        this.clock = clock;
        this.threads = threads;
    }

    /** One mismatch for each publication of the store that its source does not give again; articles beside them are passed over. */
    public List<Mismatch> compare(List<InputFile> files, GraphStore store) {
        return compare(files, store.iris(), store::evidence);
    }

    /** @param stored the graphs of a publication, by name */
    public List<Mismatch> compare(
            List<InputFile> files, Iris iris, Function<Node, SortedMap<String, CanonicalQuads>> stored) {
        BlockingQueue<ArticleReading> idle = new ArrayBlockingQueue<>(threads);
        for (int i = 0; i < threads; i++) {
            idle.add(new ArticleReading(toolkit, iris, clock, publication -> false));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Optional<Mismatch>>> running = new ArrayList<>();
            files.forEach(file -> running.add(pool.submit(() -> compare(file, stored, idle))));
            Set<Mismatch> mismatches = new TreeSet<>();
            for (Future<Optional<Mismatch>> result : running) {
                result.get().ifPresent(mismatches::add);
            }
            return List.copyOf(mismatches);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Dateline failed while reading again: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Optional<Mismatch> compare(
            InputFile file,
            Function<Node, SortedMap<String, CanonicalQuads>> stored,
            BlockingQueue<ArticleReading> idle)
            throws InterruptedException {
        ArticleReading reading = idle.take();
        try {
            return reading.read(file) instanceof ArticleReading.Result.Ready ready
                    ? compare(ready.graph(), stored.apply(ready.graph().publication()))
                    : Optional.empty();
        } finally {
            idle.add(reading);
        }
    }

    private static Optional<Mismatch> compare(ArticleGraph anew, SortedMap<String, CanonicalQuads> stored) {
        String name = anew.graph().getURI();
        for (Map.Entry<String, CanonicalQuads> graph : stored.entrySet()) {
            if (!graph.getKey().equals(name)) {
                return mismatch(
                        anew,
                        graph.getKey(),
                        "read by the pipeline " + graph.getKey().replaceFirst("^.*/", "") + "; this release is "
                                + anew.pipeline().id() + " and cannot repeat it");
            }
            if (!anew.digest().equals(graph.getValue().digest())) {
                return mismatch(anew, name, difference(graph.getValue(), anew.canonical()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Mismatch> mismatch(ArticleGraph anew, String graph, String detail) {
        return Optional.of(new Mismatch(anew.publication().getURI(), Mismatch.Kind.REBUILD, graph, detail));
    }

    private static String difference(CanonicalQuads stored, CanonicalQuads anew) {
        Iterator<String> here = lines(stored);
        Iterator<String> there = lines(anew);
        while (here.hasNext() && there.hasNext()) {
            String one = here.next();
            String other = there.next();
            if (!one.equals(other)) {
                return "first difference: stored " + one + " read again " + other;
            }
        }
        return here.hasNext()
                ? "stored and not read again: " + here.next()
                : "read again and not stored: " + there.next();
    }

    private static Iterator<String> lines(CanonicalQuads quads) {
        return new String(quads.bytes(), StandardCharsets.UTF_8).lines().iterator();
    }
}
