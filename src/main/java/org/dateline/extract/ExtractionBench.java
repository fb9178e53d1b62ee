package org.dateline.extract;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.dateline.link.LinkedArticle;

/** Measures what extraction costs once words are tagged and names are linked, in one thread. */
public final class ExtractionBench {
    private static final double NANOS = 1e9;

    private final Extractor extractor;
    private final LongSupplier nanos;

    /** @param nanos time that this thread has spent computing, in nanoseconds */
    public ExtractionBench(Extractor extractor, LongSupplier nanos) {
        this.extractor = extractor;
        this.nanos = nanos;
    }

    /** The sentences of all articles together. */
    public static int sentences(List<LinkedArticle> articles) {
        return articles.stream()
                .mapToInt(article -> article.annotated().sentences().size())
                .sum();
    }

    /**
     * The seconds that a round over all articles needs, the median of the rounds.
     *
     * @param seconds how long to measure, after half as long to warm up
     */
    public double measure(List<LinkedArticle> articles, double seconds) {
        rounds(articles, seconds / 2);
        long[] rounds = rounds(articles, seconds);
        return rounds[rounds.length / 2] / NANOS;
    }

    /** The time of each round, the shortest first. */
    private long[] rounds(List<LinkedArticle> articles, double seconds) {
        long end = nanos.getAsLong() + (long) (seconds * NANOS);
        LongStream.Builder rounds = LongStream.builder();
        do {
            long start = nanos.getAsLong();
            articles.forEach(extractor::extract);
            rounds.add(nanos.getAsLong() - start);
        } while (nanos.getAsLong() < end);
        long[] sorted = rounds.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
