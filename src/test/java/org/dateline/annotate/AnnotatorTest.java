package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.BlockKind;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.SmallGazetteer;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatorTest {
    private static final Models MODELS = Models.shipped();
    private static final Gazetteer GAZETTEER = new SmallGazetteer()
            .place("iraq", "Iraq", "country", "", "Iraqi|Iraqis", "")
            .place("mosul", "Mosul", "city", "", "", "iraq")
            .actor("islamic-state", "Islamic State", "armedGroup", "IS|Daesh")
            .build();
    private static final Article ARTICLE = Articles.of(
            "Mortars kill nine near Mosul market",
            BlockKind.HEADLINE,
            "Photo: smoke over Mosul.",
            BlockKind.CAPTION,
            "Nine civilians were killed when IS fighters shelled a market in western Mosul, Iraqi police Col. Hamid"
                    + " Jassim told Reuters on Monday. “We carried 26 wounded to the clinic in Hammam al-Alil,” Jassim"
                    + " said.",
            BlockKind.BODY,
            "The Iraqi government’s figures differ: Prime Minister Nouri al-Maliki spoke of 1,959 dead.",
            BlockKind.BODY);

    @Test
    void finds_sentences_words_and_names() {
        AnnotatedArticle annotated = annotate(ARTICLE);
        assertThat(annotated.sentences())
                .hasSize(4)
                .extracting(annotated::kindOf)
                .startsWith(BlockKind.HEADLINE);
        assertThat(lemmas(annotated.sentences().get(1))).containsSubsequence("civilian", "be", "kill");
        assertThat(mentions(annotated))
                .contains(
                        "location Mosul",
                        "organisation IS",
                        "nationality Iraqi",
                        "person Hamid Jassim",
                        "organisation Reuters",
                        "person Jassim",
                        "person Nouri al-Maliki");
    }

    @Test
    void says_who_found_a_name() {
        assertThat(annotate(ARTICLE).mentions())
                .extracting(Mention::finder)
                .contains("gazetteer", "names-en.bin")
                .doesNotContainNull();
    }

    @Test
    void nothing_is_kept_between_articles() {
        Annotator annotator = new Annotator(MODELS, GAZETTEER);
        AnnotatedArticle alone = annotator.annotate(ARTICLE);
        annotator.annotate(Articles.of(BlockKind.BODY, "Jassim is a town. Reuters fled to Jassim with Hamid Jassim."));
        assertThat(annotator.annotate(ARTICLE)).isEqualTo(alone);
    }

    @Test
    void threads_that_share_models_agree() {
        List<CompletableFuture<AnnotatedArticle>> runs = IntStream.range(0, 4)
                .mapToObj(run -> CompletableFuture.supplyAsync(() -> annotate(ARTICLE)))
                .toList();
        assertThat(runs.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void an_article_without_text_has_nothing() {
        AnnotatedArticle annotated = annotate(Articles.of(BlockKind.BODY, "", " \n "));
        assertThat(annotated.sentences()).isEmpty();
        assertThat(annotated.mentions()).isEmpty();
    }

    static Stream<String> oddTexts() {
        String signs = "aZé’'“”\"-–. ,:;!?()0123/ \u00a0\nß«»%$@#&…·\u0301";
        SplittableRandom random = new SplittableRandom(42);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    IntStream.range(0, 5 + random.nextInt(60))
                            .forEach(i -> text.append(signs.charAt(random.nextInt(signs.length()))));
                    return text.toString();
                })
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void spans_stay_in_order_and_lose_no_sign(String block) {
        Article article = Articles.of(BlockKind.BODY, Text.of(block).value(), "Nine U.S.-led jets hit Mosul’s bridge.");
        AnnotatedArticle annotated = annotate(article);
        StringBuilder read = new StringBuilder();
        int last = 0;
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
                assertThat(sentence.span().covers(token.span())).isTrue();
                last = token.span().end();
                read.append(article.text().slice(token.span()));
            }
        }
        assertThat(withoutSpace(read.toString()))
                .isEqualTo(withoutSpace(article.text().value()));
        assertOrdered(annotated);
    }

    private static void assertOrdered(AnnotatedArticle annotated) {
        int last = 0;
        for (Mention mention : annotated.mentions()) {
            Span sentence = annotated.sentences().get(mention.sentence()).span();
            assertThat(sentence.covers(mention.span())).isTrue();
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(last);
            assertThat(mention.span().length()).isPositive();
            last = mention.span().end();
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }

    private static AnnotatedArticle annotate(Article article) {
        return new Annotator(MODELS, GAZETTEER).annotate(article);
    }

    private static List<String> lemmas(Sentence sentence) {
        return sentence.tokens().stream().map(Token::lemma).toList();
    }

    private static List<String> mentions(AnnotatedArticle annotated) {
        List<String> mentions = new ArrayList<>();
        annotated
                .mentions()
                .forEach(mention -> mentions.add(
                        mention.kind().code() + " " + annotated.article().text().slice(mention.span())));
        return mentions;
    }
}
