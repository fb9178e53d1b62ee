package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Articles for tests, read from words in the test itself. */
final class Articles {
    private static final ArticleReader READER = new ArticleReader(ReadLimits.DEFAULT);

    private Articles() {}

    static Article text(String words) {
        return readable(new Input("a.txt", bytes(words), Optional.empty(), MediaKind.TEXT));
    }

    static Article text(String words, String sideFile) {
        return readable(new Input("a.txt", bytes(words), Optional.of(bytes(sideFile)), MediaKind.TEXT));
    }

    static Article page(String html) {
        return readable(new Input("a.html", bytes(html), Optional.empty(), MediaKind.HTML));
    }

    static ReadResult read(byte[] bytes, MediaKind kind) {
        return READER.read(new Input("a.txt", bytes, Optional.empty(), kind));
    }

    static ReadResult read(Input input) {
        return READER.read(input);
    }

    static Article readable(Input input) {
        ReadResult result = READER.read(input);
        if (result instanceof ReadResult.Readable readable) {
            return readable.article();
        }
        throw new AssertionError("not read: " + result);
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** The kind of the block that holds {@code words}. */
    static BlockKind kindOf(Article article, String words) {
        return blockWith(article, words).kind();
    }

    static Block blockWith(Article article, String words) {
        return article.blocks().stream()
                .filter(block -> article.text().slice(block.span()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block holds: " + words + " in " + blocks(article)));
    }

    /** Every block as {@code KIND words}. */
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + " " + article.text().slice(block.span()))
                .toList();
    }
}
