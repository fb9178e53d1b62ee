package org.dateline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.extract.Confidence;
import org.dateline.extract.Reading;

/** Learns from annotated articles and counted pages how likely claims are right. */
public final class ConfidenceTrainer {
    private final Function<Article, Reading> pipeline;

    /** @param pipeline from an article to what was read in it */
    public ConfidenceTrainer(Function<Article, Reading> pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Learns from folders of annotated articles (in {@code gold}, their texts in {@code texts}) and files of counted pages.
     * On a page, a figure as large as the count is right and a larger one is wrong; a smaller one may be a part of it and
     * teaches nothing.
     *
     * @param half which of the annotated articles
     * @throws IllegalArgumentException if the data are malformed
     */
    public ConfidenceTable train(List<Path> data, ClaimEvaluation.Half half) {
        List<Example> examples = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Path path : data) {
            int before = examples.size();
            if (Files.isDirectory(path)) {
                new ClaimEvaluation(pipeline)
                        .each(
                                ClaimEvaluation.goldIn(path),
                                path.resolve("texts"),
                                half,
                                (gold, reading) -> examples.addAll(examples(gold, reading)));
            } else {
                CountedPage.read(path).forEach(page -> examples.addAll(examples(page)));
            }
            sources.add(path.getFileName() + " (" + (examples.size() - before) + " claims)");
        }
        return new ConfidenceTable(sources, examples);
    }

    private static List<Example> examples(ToldArticle gold, Reading reading) {
        List<Told> read = ClaimView.of(gold.name(), reading).claims();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Told claim = read.get(i);
            boolean right = gold.claims().stream().anyMatch(told -> Comparison.agree(told, claim));
            examples.add(example(gold.name(), reading, reading.claims().get(i), right));
        }
        return examples;
    }

    private List<Example> examples(CountedPage page) {
        List<Example> examples = new ArrayList<>();
        page.article()
                .filter(article -> page.isWhole())
                .map(pipeline)
                .ifPresent(reading -> reading.claims()
                        .forEach(claim -> page.judge(claim, reading.events().get(claim.event()))
                                .ifPresent(right -> examples.add(example(page.id(), reading, claim, right)))));
        return examples;
    }

    private static Example example(String article, Reading reading, Claim claim, boolean right) {
        return new Example(
                article,
                Confidence.features(
                        claim, reading.linked().annotated().article().text()),
                right);
    }
}
