package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Sentence;

/** Finds the sentences, words and names of an article. Keeps nothing between articles; one instance a thread. */
public final class Annotator {
    private final SentenceSplitter splitter;
    private final TokenReader reader;

    public Annotator(Models models) {
        this.splitter = new SentenceSplitter(models.sentences());
        this.reader = new TokenReader(models);
    }

    /** The same article always gives the same answer. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Place place : splitter.split(article)) {
            String words = article.text().slice(place.span());
            sentences.add(new Sentence(
                    sentences.size(),
                    place.block(),
                    place.span(),
                    reader.read(words, place.span().begin())));
        }
        return new AnnotatedArticle(article, sentences, List.of());
    }
}
