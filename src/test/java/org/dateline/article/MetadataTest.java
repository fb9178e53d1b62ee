package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.article.Articles.bytes;
import static org.dateline.article.Articles.page;
import static org.dateline.article.Articles.text;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static final String PROSE = "Nine people were killed on Monday when shells hit the landing of the ferry.";
    private static final String PAGE = "<html lang=en-GB><head><meta property='og:site_name' content='Delta"
            + " Examiner'><meta property='article:published_time' content='2016-06-05T08:00:00Z'><link rel=canonical"
            + " href='https://d.example/1'><script"
            + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Site\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Ferry"
            + " hit\",\"datePublished\":\"2016-06-04T23:30:00+03:00\",\"author\":[{\"name\":\"Salma Idris\"},\"Tomas"
            + " Vrba\"],\"publisher\":{\"name\":\"The Delta Examiner\"},\"license\":\"CC BY"
            + " 4.0\"}]}</script></head><body><article><p>";

    @Test
    void knows_nothing_where_nothing_is_said() {
        assertThat(text(PROSE).metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void reads_json_ld_before_open_graph_and_keeps_the_day_of_where_it_was_written() {
        Metadata metadata = page(PAGE + PROSE).metadata();

        assertThat(metadata.publisher()).contains("The Delta Examiner");
        assertThat(metadata.published()).contains(LocalDate.of(2016, 6, 4));
        assertThat(metadata.dateSource()).contains("metadata");
        assertThat(metadata.title()).contains("Ferry hit");
        assertThat(metadata.bylines()).containsExactly("Salma Idris", "Tomas Vrba");
        assertThat(metadata.url()).contains("https://d.example/1");
        assertThat(metadata.language()).contains("en-GB");
        assertThat(metadata.licence()).contains("CC BY 4.0");
    }

    @Test
    void does_without_json_ld_that_is_broken() {
        Metadata metadata =
                page(PAGE.replace("{\"@graph\"", "{{\"@graph\"") + PROSE).metadata();

        assertThat(metadata.publisher()).contains("Delta Examiner");
        assertThat(metadata.published()).contains(LocalDate.of(2016, 6, 5));
    }

    @Test
    void believes_the_side_file_first_and_ignores_keys_that_are_not_ours() {
        Article article = Articles.readable(new Input(
                "a.html",
                bytes(PAGE + PROSE),
                Optional.of(bytes("{\"publisher\":\"Harbour Post\",\"published\":\"2016-06-07\",\"rating\":5}")),
                MediaKind.HTML));

        assertThat(article.metadata().publisher()).contains("Harbour Post");
        assertThat(article.metadata().published()).contains(LocalDate.of(2016, 6, 7));
        assertThat(article.metadata().title()).contains("Ferry hit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"published\":\"last week\"}", "{\"published\":20160607}", "\"x\"", ""})
    void refuses_a_malformed_side_file_by_name(String sideFile) {
        ReadResult result =
                Articles.read(new Input("in/a.txt", bytes(PROSE), Optional.of(bytes(sideFile)), MediaKind.TEXT));

        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Unreadable.class,
                        it -> assertThat(it.reason()).contains("in/a.meta.json"));
    }

    @Test
    void takes_a_date_from_the_line_that_tells_it_and_from_no_other() {
        assertThat(text("Ferry hit\n\nJune 4, 2016 at 9:12 pm\n\n" + PROSE).metadata())
                .returns(Optional.of(LocalDate.of(2016, 6, 4)), Metadata::published)
                .returns(Optional.of("text"), Metadata::dateSource);
        assertThat(text("Ferry hit\n\n" + PROSE + " It was the worst since June 4, 2016.")
                        .metadata()
                        .published())
                .isEmpty();
        assertThat(text("Ferry hit\n\nDelta Examiner, 4 June\n\n" + PROSE)
                        .metadata()
                        .published())
                .isEmpty();
    }

    @Test
    void does_not_guess_which_number_is_the_month() {
        assertThat(text("Ferry hit\n\n05-06-2016 " + PROSE).metadata().published())
                .isEmpty();
    }

    @Test
    void reads_authors_and_agencies_from_their_lines() {
        Metadata metadata = text("Ferry hit\n\nBy Salma Idris and Tomas Vrba\n\n" + PROSE
                        + " Enditem\n\nSource: Delta Agency and agencies")
                .metadata();

        assertThat(metadata.bylines()).containsExactly("Salma Idris", "Tomas Vrba");
        assertThat(metadata.agencies()).containsExactly("Delta Agency");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "datelines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void reads_what_a_dispatch_begins_with(String start, String place, String agency, LocalDate day) {
        Article article = text("Ferry hit at night\n\n" + start + " " + PROSE);
        Metadata metadata = article.metadata();

        assertThat(metadata.datelinePlace().map(article.text()::slice)).isEqualTo(Optional.ofNullable(place));
        assertThat(metadata.agencies())
                .isEqualTo(Optional.ofNullable(agency).stream().toList());
        assertThat(metadata.published()).isEqualTo(Optional.ofNullable(day));
        assertThat(metadata.dateSource()).isEqualTo(Optional.ofNullable(day).map(it -> "dateline"));
    }
}
