package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Sentence;

/** Reads the sentences and words of an article, without names. One instance a thread. */
public final class SentenceReader {
    private final SentenceSplitter splitter;
    private final TokenReader reader;

    public SentenceReader(Models models) {
        this.splitter = new SentenceSplitter(models.sentences());
        this.reader = new TokenReader(models);
    }

    /** The sentences of the blocks that are read, in text order. */
    public List<Sentence> read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceSplitter.Place place : splitter.split(article)) {
            String words = article.text().slice(place.span());
            sentences.add(new Sentence(
                    sentences.size(),
                    place.block(),
                    place.span(),
                    reader.read(words, place.span().begin())));
        }
        return List.copyOf(sentences);
    }
}
