package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.extract.Reading;

/** Reads pages and compares how many victims they are read to tell with how many somebody counted. */
public final class CountEvaluation {
    private final Supplier<Function<Article, Reading>> pipelines;
    private final int threads;

    /**
     * @param pipelines gives each thread its own way from an article to what was read in it
     * @param threads pages read at a time; the score does not depend on it
     */
    public CountEvaluation(Supplier<Function<Article, Reading>> pipelines, int threads) {
        this.pipelines = pipelines;
        this.threads = threads;
    }

    /**
     * Measures on the pages {@code [from, to)} of a file, one JSON object a line, that have 400 characters or more.
     *
     * @throws IllegalArgumentException naming file and line if a line is not as expected
     */
    public CountScore score(Path file, int from, int to) {
        List<CountedPage> all = CountedPage.read(file);
        List<CountedPage> pages = all.subList(Math.min(from, all.size()), Math.min(to, all.size())).stream()
                .filter(CountedPage::isWhole)
                .toList();
        ThreadLocal<Function<Article, Reading>> pipeline = ThreadLocal.withInitial(pipelines);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<CountScore.Page>> running = new ArrayList<>();
            pages.forEach(page -> running.add(pool.submit(() -> read(page, pipeline.get()))));
            List<CountScore.Page> read = new ArrayList<>();
            for (Future<CountScore.Page> page : running) {
                read.add(page.get());
            }
            return new CountScore(read);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading " + file, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page of " + file + " cannot be read", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static CountScore.Page read(CountedPage page, Function<Article, Reading> pipeline) {
        return page.article()
                .map(pipeline)
                .map(reading -> new CountScore.Page(
                        page,
                        ReadCount.of(reading, Harm.KILLED),
                        ReadCount.of(reading, Harm.WOUNDED),
                        judged(page, reading)))
                .orElse(new CountScore.Page(page, ReadCount.NONE, ReadCount.NONE, List.of()));
    }

    private static List<Judged> judged(CountedPage page, Reading reading) {
        List<Judged> judged = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            page.judge(claim, reading.events().get(claim.event()))
                    .ifPresent(right -> judged.add(new Judged(claim.confidence(), right)));
        }
        return judged;
    }
}
