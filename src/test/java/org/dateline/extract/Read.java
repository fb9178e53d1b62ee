package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.link.LinkedArticle;
import org.dateline.link.Linker;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Reads a few sentences with everything that the program carries: models, gazetteer, rules. */
final class Read {
    /** The Wednesday on which every text of these tests was published. */
    static final LocalDate PUBLISHED = LocalDate.of(2017, 5, 10);

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final Annotator ANNOTATOR = new Annotator(Models.shipped(), GAZETTEER);
    private static final Linker LINKER = new Linker(GAZETTEER);
    private static final Extractor EXTRACTOR = new Extractor(GAZETTEER, RuleBook.shipped());

    private Read() {}

    /** The reading of an article of these paragraphs. */
    static Reading paragraphs(String... paragraphs) {
        return EXTRACTOR.extract(linked(List.of(), List.of(paragraphs)));
    }

    /** The reading of an article with a headline. */
    static Reading headed(String headline, String... paragraphs) {
        return EXTRACTOR.extract(linked(List.of(headline), List.of(paragraphs)));
    }

    /** The claims of a text of one paragraph. */
    static List<ClaimRow> claims(String text) {
        return ClaimRow.of(paragraphs(text));
    }

    /** The words of the first sentence of {@code text}. */
    static Words words(String text) {
        LinkedArticle article = linked(List.of(), List.of(text));
        return new Words(article, article.annotated().sentences().get(0));
    }

    private static LinkedArticle linked(List<String> headlines, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        headlines.forEach(h -> append(text, blocks, h, BlockKind.HEADLINE));
        paragraphs.forEach(p -> append(text, blocks, p, BlockKind.BODY));
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.of(PUBLISHED),
                Optional.of("metadata"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        String characters = text.toString();
        return LINKER.link(
                ANNOTATOR.annotate(new Article("test", Digest.of(characters), Text.of(characters), blocks, metadata)));
    }

    private static void append(StringBuilder text, List<Block> blocks, String characters, BlockKind kind) {
        int begin = text.length();
        text.append(characters);
        blocks.add(new Block(new Span(begin, text.length()), kind, "test"));
        text.append("\n\n");
    }
}
