package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Articles made of blocks, two line breaks apart. */
final class Articles {
    private Articles() {}

    static Article of(BlockKind kind, String... blocks) {
        List<Object> parts = new ArrayList<>();
        for (String block : blocks) {
            parts.add(block);
            parts.add(kind);
        }
        return of(parts.toArray());
    }

    /** Texts and kinds in turn. */
    static Article of(Object... textsAndKinds) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < textsAndKinds.length; i += 2) {
            int begin = text.length();
            text.append(textsAndKinds[i]);
            blocks.add(new Block(new Span(begin, text.length()), (BlockKind) textsAndKinds[i + 1], "test"));
            text.append("\n\n");
        }
        return new Article("test", Digest.of(text.toString()), Text.of(text.toString()), blocks, Metadata.NONE);
    }
}
