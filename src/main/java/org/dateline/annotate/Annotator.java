package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.text.Sentence;

/** Finds the sentences, words and names of an article. Keeps nothing between articles; one instance a thread. */
public final class Annotator {
    private final SentenceReader reader;
    private final Optional<GazetteerFinder> gazetteer;
    private final NameTagger tagger;
    private final MentionMerger merger = new MentionMerger();

    /** An annotator that knows the names in {@code gazetteer}. */
    public Annotator(Models models, Gazetteer gazetteer) {
        this(models, Optional.of(new GazetteerFinder(gazetteer)));
    }

    private Annotator(Models models, Optional<GazetteerFinder> gazetteer) {
        this.reader = new SentenceReader(models);
        this.gazetteer = gazetteer;
        this.tagger = new NameTagger(models.names());
    }

    /** An annotator that finds what the model for names finds, and nothing else: to measure the model with. */
    public static Annotator ofModelAlone(Models models) {
        return new Annotator(models, Optional.empty());
    }

    /** The same article always gives the same answer. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = reader.read(article);
        List<Mention> known = new ArrayList<>();
        List<Mention> guessed = tagger.find(sentences);
        for (Sentence sentence : sentences) {
            gazetteer.ifPresent(finder -> known.addAll(finder.find(article.text(), sentence)));
        }
        List<Mention> mentions = gazetteer.isPresent() ? merger.merge(article.text(), known, guessed) : guessed;
        return new AnnotatedArticle(article, sentences, mentions);
    }
}
