package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.article.Article;
import org.dateline.extract.Extractor;
import org.dateline.extract.Reading;
import org.dateline.extract.RuleBook;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.link.Linker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figure is taken for a page's count, and what is counted as right, on pages of a few sentences. */
class CountEvaluationTest {
    private static final String FILLER = " The street stayed closed until the evening.".repeat(10);
    private static Supplier<Function<Article, Reading>> pipelines;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        Gazetteer gazetteer = Gazetteer.shipped();
        Models models = Models.shipped();
        RuleBook rules = RuleBook.shipped();
        pipelines = () -> {
            Annotator annotator = new Annotator(models, gazetteer);
            Linker linker = new Linker(gazetteer);
            Extractor extractor = new Extractor(gazetteer, rules);
            return article -> extractor.extract(linker.link(annotator.annotate(article)));
        };
    }

    private static String page(String text, int killed, int wounded) {
        return "{\"id\":\"" + text.substring(0, 8) + "\",\"published\":\"2014-01-28\",\"text\":\"" + text + FILLER
                + "\",\"gold\":{\"num_killed\":" + killed + ",\"num_injured\":" + wounded + "}}";
    }

    private CountScore score(int threads, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("pages.jsonl"), List.of(lines));
        return new CountEvaluation(pipelines, threads).score(file, 0, Integer.MAX_VALUE);
    }

    @Test
    void takes_the_largest_figure_of_a_harm_for_the_count_of_the_page() throws IOException {
        CountScore score = score(
                1,
                page("Four people were killed in Homs. Two people were killed at once.", 4, 0),
                page("Seven people were killed in Homs. Three people were wounded.", 7, 2));

        assertThat(score.killed()).isEqualTo(new Share(2, 2));
        assertThat(score.wounded()).isEqualTo(new Share(1, 2));
        assertThat(score.both()).isEqualTo(new Share(1, 2));
        assertThat(score.manyKilled()).isEqualTo(new Share(2, 2));
    }

    @Test
    void takes_no_figure_that_is_denied_or_sums_other_events() throws IOException {
        CountScore score = score(
                1,
                page("Two people were killed in Homs. Since January, 300 people were killed in the country.", 2, 0),
                page("Two people were killed in Homs. The army denied that nine people were killed.", 2, 0));

        assertThat(score.killed()).isEqualTo(new Share(2, 2));
    }

    @Test
    void names_the_figure_that_gave_a_wrong_count() throws IOException {
        CountScore score = score(1, page("Seven people were killed in Homs.", 6, 0));

        assertThat(score.failures())
                .containsExactly(new Failure(
                        "Seven pe", "killed, too many", "6", "7", "R-PAS: Seven people were killed in Homs."));
        assertThat(score.judged()).singleElement().matches(judged -> !judged.right());
    }

    @Test
    void leaves_short_pages_out_and_tells_pages_that_share_a_text() throws IOException {
        String page = page("Four people were killed in Homs.", 4, 0);
        CountScore score = score(1, page, page, page.replace(FILLER, ""), page("Nobody was hurt in the fire.", 0, 0));

        assertThat(score.sharing()).isEqualTo(new Share(2, 3));
    }

    @Test
    void gives_the_same_score_on_several_threads() throws IOException {
        String[] pages = {
            page("Four people were killed in Homs.", 4, 0), page("Five people were killed in Hama.", 4, 0),
            page("Six people were wounded in Homs.", 0, 6), page("Nine people died in Hama.", 9, 0)
        };

        assertThat(new CountScoreText(score(3, pages)).json()).isEqualTo(new CountScoreText(score(1, pages)).json());
    }

    @Test
    void names_the_line_that_lacks_a_count() {
        assertThatThrownBy(() -> score(1, "{\"text\":\"x\",\"gold\":{\"num_killed\":1}}"))
                .hasMessageContaining("pages.jsonl:1 lacks num_injured");
    }

    @ParameterizedTest
    @CsvSource({
        "0, nothing is said, true",
        "1, a man was shot, true",
        "1, the city mourns, false",
        "4, four teens were shot, true",
        "4, 14 teens were shot, false",
        "2, both were shot, true",
        "27, some 27 were hurt, true",
        "3, three hundred people came, true"
    })
    void looks_crudely_whether_a_page_states_a_count(long count, String text, boolean stated) {
        assertThat(StatedCount.in(text, count)).isEqualTo(stated);
    }
}
