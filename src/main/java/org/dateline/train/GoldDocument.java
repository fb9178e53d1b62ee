package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * A document of a corpus as running text, with the names in it.
 *
 * @param id what the corpus calls it, or its ordinal
 * @param text lines; a line holds one sentence or more
 */
record GoldDocument(String id, Text text, List<GoldName> names) {
    private static final Pattern LINE = Pattern.compile(".+");

    GoldDocument {
        names = List.copyOf(names);
    }

    /** The document as an article, each of its lines a block of {@code kind}; a headline is never split. */
    Article article(BlockKind kind) {
        List<Block> blocks = new ArrayList<>();
        LINE.matcher(text.value())
                .results()
                .forEach(line -> blocks.add(new Block(new Span(line.start(), line.end()), kind, "line")));
        return new Article(id, text.digest(), text, blocks, Metadata.NONE);
    }
}
