package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.dateline.article.Article;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Measures what annotation costs, stage by stage, on given articles. Each stage runs alone on what the stages before it
 * gave, again and again, in one thread.
 */
public final class AnnotationBench {
    private static final double NANOS = 1e9;

    private final Models models;
    private final Gazetteer gazetteer;
    private final LongSupplier nanos;

    /** @param nanos time that this thread has spent computing, in nanoseconds */
    public AnnotationBench(Models models, Gazetteer gazetteer, LongSupplier nanos) {
        this.models = models;
        this.gazetteer = gazetteer;
        this.nanos = nanos;
    }

    /** The words in an article, all articles together. */
    public static int words(Models models, List<Article> articles) {
        SentenceReader reader = new SentenceReader(models);
        return articles.stream()
                .flatMap(article -> reader.read(article).stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }

    /**
     * The seconds that each stage needs for all of {@code articles}, the median of its rounds.
     *
     * @param seconds how long a stage is measured, after half as long to warm up
     */
    public Map<String, Double> measure(List<Article> articles, double seconds) {
        Map<String, Double> needed = new LinkedHashMap<>();
        stages(articles).forEach((stage, work) -> {
            rounds(work, seconds / 2);
            needed.put(stage, median(rounds(work, seconds)));
        });
        return needed;
    }

    private record Place(Article article, Sentence sentence) {}

    private Map<String, Runnable> stages(List<Article> articles) {
        SentenceSplitter splitter = new SentenceSplitter(models.sentences());
        TokenReader reader = new TokenReader(models);
        NameTagger names = new NameTagger(models.names());
        GazetteerFinder finder = new GazetteerFinder(gazetteer);
        SentenceReader sentenceReader = new SentenceReader(models);
        Annotator annotator = new Annotator(models, gazetteer);
        List<String> texts = new ArrayList<>();
        List<List<String>> forms = new ArrayList<>();
        List<Place> sentences = new ArrayList<>();
        for (Article article : articles) {
            for (Sentence sentence : sentenceReader.read(article)) {
                texts.add(article.text().slice(sentence.span()));
                forms.add(sentence.tokens().stream().map(Token::form).toList());
                sentences.add(new Place(article, sentence));
            }
        }
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("sentences", () -> articles.forEach(splitter::split));
        stages.put(
                "tokens",
                () -> texts.forEach(text -> {
                    List<Span> spans = reader.spans(text);
                    TokenReader.forms(text, spans);
                }));
        stages.put("tags", () -> forms.forEach(reader::classes));
        stages.put(
                "lemmas",
                () -> sentences.forEach(place -> place.sentence()
                        .tokens()
                        .forEach(token -> models.lemmas().lemma(token.form(), token.tag()))));
        List<List<Sentence>> documents =
                articles.stream().map(sentenceReader::read).toList();
        stages.put("names", () -> documents.forEach(names::find));
        stages.put("these five in one", () -> articles.forEach(article -> names.find(sentenceReader.read(article))));
        stages.put(
                "gazetteer",
                () -> sentences.forEach(place -> finder.find(place.article().text(), place.sentence())));
        stages.put("all annotation", () -> articles.forEach(annotator::annotate));
        return stages;
    }

    private double[] rounds(Runnable work, double seconds) {
        List<Double> rounds = new ArrayList<>();
        long begin = nanos.getAsLong();
        long last = begin;
        while (last - begin < seconds * NANOS || rounds.isEmpty()) {
            work.run();
            long now = nanos.getAsLong();
            rounds.add((now - last) / NANOS);
            last = now;
        }
        return rounds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
