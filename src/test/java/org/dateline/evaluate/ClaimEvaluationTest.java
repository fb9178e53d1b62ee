package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        assertThat(new ClaimScoreText(score).failures())
                .anyMatch(line -> line.startsWith(
                        "a\tMISSED killed, its harm read with another number\tkilled 13 (Twelve)\t\tTwelve people"));
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
    void counts_rare_claims_by_what_either_side_says() throws IOException {
        ClaimScore score = score(TWELVE.replace("asserted", "alleged").replace("affirmed", "denied"));

        assertThat(score.rare(Told::isHedged)).isEqualTo(new Hits(0, 1, 0));
        assertThat(score.rare(Told::isDenied)).isEqualTo(new Hits(0, 1, 0));
    }

    @Test
    void compares_what_only_some_annotations_say() throws IOException {
        String five = claim(
                "c2",
                "\"harm\":\"wounded\",\"best\":5,\"count_text\":\"five\",\"subsetOf\":\"c1\",\"excludes\":\"officers\","
                        + "\"placePrecision\":\"exact\",\"victims\":{\"text\":\"soldiers\",\"category\":\"military\"},"
                        + "\"sentence\":\"At least five soldiers were wounded in Homs.\"");
        ClaimScore score = score(TWELVE, five);

        assertThat(score.attributes().get(Attribute.WHOLE)).isEqualTo(new Share(0, 1));
        assertThat(score.attributes().get(Attribute.EXCLUDES)).isEqualTo(new Share(0, 1));
        assertThat(score.attributes().get(Attribute.PLACE_PRECISION)).isEqualTo(new Share(1, 1));
        assertThat(score.attributes().get(Attribute.TIME_PRECISION)).isEqualTo(Share.NONE);
        assertThat(new ClaimScoreText(score).failures())
                .anyMatch(line -> line.startsWith("a\tWRONG part of which figure: none read\tkilled 12\t\tAt least"));
    }

    @Test
    void finds_a_stance_again_by_its_kind_and_sentence() {
        ToldStance gold = new ToldStance("denies", "killed 12", List.of("the army"), "The army denied the killing.");
        ToldStance read = new ToldStance("denies", "killed 5", List.of("The army"), "The army denied the killing.");
        ToldStance other = new ToldStance("confirms", "killed 12", List.of(), "The army denied the killing.");

        StancePairs pairs = StancePairs.of(List.of(gold), List.of(other, read));

        assertThat(pairs.hits()).isEqualTo(new Hits(1, 1, 2));
        assertThat(pairs.share(StancePairs.Pair::sameHolder)).isEqualTo(new Share(1, 1));
        assertThat(pairs.share(StancePairs.Pair::sameFigure)).isEqualTo(new Share(0, 1));
    }

    @Test
    void counts_the_commonest_kinds_of_failure_first() {
        Failure rare = new Failure("a", "EXTRA", "", "killed 5", "x");
        Failure common = new Failure("a", "MISSED", "killed 5", "", "x");

        assertThat(Failures.counts(List.of(rare, common, common)))
                .containsExactly(Map.entry("MISSED", 2), Map.entry("EXTRA", 1));
        assertThat(Failures.byKind(List.of(rare, common, common))).containsExactly(common, common, rare);
    }

    @Test
    void writes_the_same_figures_for_people_for_pages_and_for_programs() throws IOException {
        ClaimScoreText score = new ClaimScoreText(score(TWELVE));

        assertThat(score.lines())
                .contains("numbers                P 0.500  R 1.000  F1 0.667   (1 right, 1 in gold, 2 found)");
        assertThat(score.markdown()).contains("| numbers | 0.67 (0.50, 1.00) of 1 |");
        JsonNode json = new ObjectMapper().readTree(score.json());
        assertThat(json.at("/found/numbers/right").asInt()).isEqualTo(1);
        assertThat(json.at("/right/bound/of").asInt()).isEqualTo(1);
        assertThat(json.at("/failures/0/article").asText()).isEqualTo("a");
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
