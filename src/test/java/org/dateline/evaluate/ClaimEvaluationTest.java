package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.extract.Extractor;
import org.dateline.extract.RuleBook;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.link.Linker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted as found, and what as right, worked out by hand on one short article. */
class ClaimEvaluationTest {
    private static final String TEXT = """
            Attack in Homs

            Twelve people were killed in Homs, a police officer said. At least five soldiers were wounded in Homs. \
            Dozens of civilians were killed in Hama. Twelve people were killed in Homs, a police officer said on Sunday.
            """;

    private static ClaimEvaluation evaluation;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        Gazetteer gazetteer = Gazetteer.shipped();
        Annotator annotator = new Annotator(Models.shipped(), gazetteer);
        Linker linker = new Linker(gazetteer);
        Extractor extractor = new Extractor(gazetteer, RuleBook.shipped());
        evaluation = new ClaimEvaluation(article -> extractor.extract(linker.link(annotator.annotate(article))));
    }

    @BeforeEach
    void write_the_article() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    /** One claim: what is told as the guidelines say, with the defaults of a plain one. */
    private static String claim(String id, String fields) {
        return "{\"id\":\"" + id
                + "\",\"low\":null,\"best\":null,\"high\":null,\"bound\":\"exact\",\"aggregate\":false,"
                + "\"type\":\"other\",\"place\":{\"text\":\"Homs\",\"name\":\"Homs\",\"country\":\"Syria\"},"
                + "\"perpetrators\":[],\"claimants\":[],\"relayed_by\":[],\"certainty\":\"asserted\","
                + "\"polarity\":\"affirmed\"," + fields + "}";
    }

    private static final String TWELVE = claim(
            "c1",
            "\"harm\":\"killed\",\"best\":12,\"count_text\":\"Twelve\",\"victims\":{\"text\":\"people\",\"category\":"
                    + "\"unknown\"},\"claimants\":[\"a police officer\"],"
                    + "\"sentence\":\"Twelve people were killed in Homs, a police officer said.\"");

    private ClaimScore score(String... claims) throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.json"), "{\"doc\":\"a\",\"claims\":[" + String.join(",", claims) + "]}");
        return evaluation.score(ClaimEvaluation.goldIn(folder), folder.resolve("a.txt"), ClaimEvaluation.Half.ALL);
    }

    @Test
    void counts_a_figure_as_right_when_harm_and_number_agree() throws IOException {
        ClaimScore score = score(TWELVE);

        assertThat(score.numbers()).isEqualTo(new Hits(1, 1, 2));
        assertThat(score.whole()).isEqualTo(new Hits(1, 1, 3));
    }

    @Test
    void counts_a_figure_with_another_number_as_missed_and_as_extra() throws IOException {
        ClaimScore score = score(TWELVE.replace("\"best\":12", "\"best\":13"));

        assertThat(score.numbers()).isEqualTo(new Hits(0, 1, 2));
        assertThat(ClaimScoreText.failures(score)).anyMatch(line -> line.startsWith("a\tMISSED\tkilled\tTwelve"));
    }

    @Test
    void counts_a_vague_quantity_as_right_in_its_own_sentence_only() throws IOException {
        String dozens = claim(
                "c2",
                "\"harm\":\"killed\",\"bound\":\"vague\",\"count_text\":\"Dozens\",\"victims\":{\"text\":\"civilians\","
                        + "\"category\":\"civilian\"},\"sentence\":\"Dozens of civilians were killed in Hama.\"");

        assertThat(score(dozens).vague()).isEqualTo(new Hits(1, 1, 1));
        assertThat(score(dozens.replace("Dozens of civilians were killed in Hama", "Dozens of others died elsewhere"))
                        .vague())
                .isEqualTo(new Hits(0, 1, 1));
    }

    @Test
    void counts_a_repeated_figure_once() throws IOException {
        String again = TWELVE.replace("\"id\":\"c1\"", "\"id\":\"c2\",\"repeats\":\"c1\"");

        assertThat(score(TWELVE, again).numbers()).isEqualTo(new Hits(1, 1, 2));
    }

    @Test
    void compares_attributes_on_right_figures_only() throws IOException {
        ClaimScore score = score(
                TWELVE.replace("\"bound\":\"exact\"", "\"bound\":\"about\""),
                TWELVE.replace("\"id\":\"c1\"", "\"id\":\"c3\"").replace("\"best\":12", "\"best\":90"));

        assertThat(score.attributes().get(Attribute.BOUND)).isEqualTo(new Share(0, 1));
        assertThat(score.attributes().get(Attribute.CLAIMANT)).isEqualTo(new Share(1, 1));
        assertThat(score.attributes().get(Attribute.RELAY)).isEqualTo(Share.NONE);
        assertThat(score.whole().right()).isZero();
    }

    @Test
    void names_file_and_claim_when_the_gold_lacks_something() {
        assertThatThrownBy(() -> score(TWELVE.replace("\"harm\":\"killed\",", "")))
                .hasMessageContaining("a.json: claim c1 lacks harm");
    }

    @Test
    void names_the_article_that_is_annotated_and_missing() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("b.json"), "{\"doc\":\"b\",\"claims\":[]}");

        assertThatThrownBy(() -> evaluation.score(gold, folder.resolve("a.txt"), ClaimEvaluation.Half.ALL))
                .hasMessageContaining("no article b in");
    }

    @Test
    void puts_each_article_into_one_half_by_its_name() {
        assertThat(ClaimEvaluation.Half.ODD.holds("f001")).isTrue();
        assertThat(ClaimEvaluation.Half.EVEN.holds("f001")).isFalse();
        assertThat(ClaimEvaluation.Half.EVEN.holds("f003")).isTrue();
    }

    @Test
    void takes_names_for_the_same_by_their_telling_words() {
        assertThat(Likeness.sameName("the city of Hasakeh", "Hasakah")).isTrue();
        assertThat(Likeness.sameName("west Mosul", "Mosul")).isTrue();
        assertThat(Likeness.sameName("Tal Afar", "Afrin")).isFalse();
        assertThat(Likeness.sameName("", "")).isTrue();
        assertThat(Likeness.sameName("", "Mosul")).isFalse();
    }

    @Test
    void takes_days_for_the_same_when_they_share_half_of_all() {
        assertThat(Likeness.sameTime("2017-03", "", "2017-03-01", "2017-03-01")).isTrue();
        assertThat(Likeness.sameTime("2017-03-01", "2017-03-10", "2017-03-01", "2017-03-05"))
                .isTrue();
        assertThat(Likeness.sameTime("2017-03-01", "2017-03-10", "2017-03-01", "2017-03-04"))
                .isFalse();
    }

    @Test
    void weighs_precision_and_recall_alike() {
        assertThat(new Hits(1, 1, 2).f1()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(new Hits(0, 0, 0).f1()).isZero();
    }
}
