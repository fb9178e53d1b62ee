package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.text.Sentence;

/** Finds the sentences, words and names of an article. Keeps nothing between articles; one instance a thread. */
public final class Annotator {
    private final SentenceReader reader;
    private final GazetteerFinder gazetteer;
    private final NameTagger tagger;
    private final MentionMerger merger = new MentionMerger();

    /** An annotator that knows the names in {@code gazetteer}. */
    public Annotator(Models models, Gazetteer gazetteer) {
        this.reader = new SentenceReader(models);
        this.gazetteer = new GazetteerFinder(gazetteer);
        this.tagger = new NameTagger(models.names());
    }

    /** The same article always gives the same answer. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = reader.read(article);
        List<Mention> known = new ArrayList<>();
        List<Mention> guessed = new ArrayList<>();
        for (Sentence sentence : sentences) {
            known.addAll(gazetteer.find(article.text(), sentence));
            guessed.addAll(tagger.find(sentence));
        }
        return new AnnotatedArticle(article, sentences, merger.merge(article.text(), known, guessed));
    }
}
