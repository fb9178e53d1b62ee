package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceRepairTest {
    private static final SentenceReader READER = new SentenceReader(Models.withoutNames());

    static Stream<Arguments> cases() throws IOException {
        return Tables.rows("sentences.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cuts_the_block_into_these_sentences(String block, String sentences) {
        assertThat(sentences(Articles.of(BlockKind.BODY, block))).containsExactly(sentences.split("\\|\\|"));
    }

    @Test
    void a_headline_is_one_sentence_whatever_stands_in_it() {
        String headline = "Ten dead. Army blames P.K.K. Who is next?";
        assertThat(sentences(Articles.of(BlockKind.HEADLINE, headline))).containsExactly(headline);
        assertThat(sentences(Articles.of(BlockKind.SUBHEADING, headline))).containsExactly(headline);
    }

    @Test
    void other_blocks_have_no_sentences() {
        assertThat(sentences(Articles.of(BlockKind.CAPTION, "Smoke rises. Nobody died.")))
                .isEmpty();
        assertThat(sentences(Articles.of(BlockKind.COMMENT_FORM, "Please enter your name.")))
                .isEmpty();
    }

    @Test
    void the_model_decides_where_no_rule_speaks() {
        String block = "The Ave. North was shut.";
        SentenceRepair repair = new SentenceRepair();
        assertThat(repair.repair(block, List.of(new Span(0, 24)))).hasSize(1);
        assertThat(repair.repair("They met at Kol. Barik slept.", List.of(new Span(0, 16), new Span(17, 29))))
                .hasSize(2);
        assertThat(repair.repair("They met at Kol. Barik slept.", List.of(new Span(0, 29))))
                .hasSize(1);
    }

    @Test
    void sentences_know_their_block() {
        Article article = Articles.of(
                "Blast kills ten",
                BlockKind.HEADLINE,
                "Photo: a street.",
                BlockKind.CAPTION,
                "Ten died. Two live.",
                BlockKind.BODY);
        assertThat(READER.read(article))
                .extracting(sentence -> sentence.block())
                .containsExactly(0, 2, 2);
        assertThat(article.blocks()).extracting(Block::kind).contains(BlockKind.CAPTION);
    }

    private static List<String> sentences(Article article) {
        return READER.read(article).stream()
                .map(sentence -> article.text().slice(sentence.span()))
                .toList();
    }
}
