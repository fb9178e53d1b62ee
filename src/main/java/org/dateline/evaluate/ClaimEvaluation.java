package org.dateline.evaluate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFile;
import org.dateline.article.InputFinder;
import org.dateline.article.ReadLimits;
import org.dateline.article.ReadResult;
import org.dateline.extract.Reading;
import org.dateline.text.Digest;

/** Reads articles and compares what was read with what careful readers found in them. */
public final class ClaimEvaluation {
    /** Which articles count: a half is told by the digest of the article's name, so that nobody chooses it. */
    public enum Half {
        ALL,
        ODD,
        EVEN;

        boolean holds(String name) {
            int last = Digest.of(name.getBytes(StandardCharsets.UTF_8)).hex().codePointAt(63);
            boolean odd = Character.digit(last, 16) % 2 == 1;
            return this == ALL || (this == ODD) == odd;
        }
    }

    private final Function<Article, Reading> pipeline;

    /** @param pipeline from an article to what was read in it */
    public ClaimEvaluation(Function<Article, Reading> pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Measures on the articles of {@code texts} for which {@code gold} has a JSON file of the same name.
     *
     * @throws IllegalArgumentException if the gold is malformed, or an article is missing or cannot be read
     */
    public ClaimScore score(Path gold, Path texts, Half half) {
        List<Comparison> comparisons = new ArrayList<>();
        each(
                gold,
                texts,
                half,
                (article, reading) -> comparisons.add(Comparison.of(article, ClaimView.of(article.name(), reading))));
        return new ClaimScore(comparisons);
    }

    /** Reads each article in turn, and gives what a reader found in it with what was read. */
    void each(Path gold, Path texts, Half half, BiConsumer<ToldArticle, Reading> compare) {
        Map<String, InputFile> files = files(texts);
        for (ToldArticle article : new GoldReader().read(gold)) {
            if (half.holds(article.name())) {
                InputFile file = files.get(article.name());
                if (file == null) {
                    throw new IllegalArgumentException("no article " + article.name() + " in " + texts);
                }
                compare.accept(article, pipeline.apply(read(file)));
            }
        }
    }

    /** The folder of annotations: {@code folder/gold} if there is one, else the folder itself. */
    public static Path goldIn(Path folder) {
        Path inside = folder.resolve("gold");
        return Files.isDirectory(inside) ? inside : folder;
    }

    private static Map<String, InputFile> files(Path texts) {
        FoundInputs found = new InputFinder().find(List.of(texts));
        if (!(found instanceof FoundInputs.Found inputs)) {
            throw new IllegalArgumentException("no articles in " + texts);
        }
        Map<String, InputFile> byName = new TreeMap<>();
        for (InputFile file : inputs.files()) {
            String name = file.name().substring(file.name().lastIndexOf('/') + 1);
            byName.put(name.replaceFirst("\\.(?:txt|html?)$", ""), file);
        }
        return byName;
    }

    private static Article read(InputFile file) {
        ReadResult result = new ArticleReader(ReadLimits.DEFAULT).read(file.open(ReadLimits.DEFAULT));
        if (result instanceof ReadResult.Readable readable) {
            return readable.article();
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "%s cannot be read: %s", file.name(), result));
    }
}
