package org.dateline.annotate;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.BlockKind;
import org.dateline.text.Sentence;

/** An article with its sentences and mentions, both in text order; mentions do not overlap. */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Mention> mentions) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    /** The kind of the block that {@code sentence} stands in. */
    public BlockKind kindOf(Sentence sentence) {
        return article.blocks().get(sentence.block()).kind();
    }
}
