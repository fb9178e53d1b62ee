package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.article.Articles.blocks;
import static org.dateline.article.Articles.kindOf;
import static org.dateline.article.Articles.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BlockKindsTest {
    private static final String HEADLINE = "Shells hit the ferry landing for a second night";
    private static final String FIRST =
            "Nine people were killed on Monday when shells hit the landing of the ferry, a harbour official said.";
    private static final String LAST = "The ferry will not run again this week, the company announced in the evening.";

    @ParameterizedTest
    @CsvFileSource(resources = "lines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void says_what_a_line_between_paragraphs_is(BlockKind kind, String line) {
        String more = FIRST.repeat(4);
        Article article = text(HEADLINE + "\n\n" + FIRST + "\n\n" + line + "\n\n" + LAST + "\n\n" + more);

        assertThat(kindOf(article, line.replaceFirst(" \\[AFP]$", "")))
                .as("%s", blocks(article))
                .isEqualTo(kind);
        assertThat(kindOf(article, FIRST)).isEqualTo(BlockKind.BODY);
        assertThat(kindOf(article, LAST)).isEqualTo(BlockKind.BODY);
    }

    @Test
    void takes_the_first_short_line_for_the_headline_and_gives_a_reason() {
        Article article = text(HEADLINE + "\n\n" + FIRST + "\n\n" + LAST);

        assertThat(Articles.blockWith(article, HEADLINE).kind()).isEqualTo(BlockKind.HEADLINE);
        assertThat(Articles.blockWith(article, HEADLINE).reason()).isEqualTo("is the first short line");
    }

    @Test
    void passes_over_a_menu_and_a_slogan_before_the_headline() {
        Article article =
                text("clear\n\nNews from the delta since 1998\n\n" + HEADLINE + "\n\n" + FIRST + "\n\n" + LAST);

        assertThat(blocks(article))
                .startsWith("NAVIGATION clear", "NAVIGATION News from the delta since 1998", "HEADLINE " + HEADLINE);
    }

    @Test
    void keeps_a_headline_that_counts_years_or_quotes_a_source() {
        assertThat(blocks(text("Deadliest month on the river since 2009\n\n" + FIRST + "\n\n" + LAST)))
                .startsWith("HEADLINE Deadliest month on the river since 2009");
        assertThat(blocks(text("Source: Shells Kill Nine\n\n" + FIRST + "\n\n" + LAST)))
                .startsWith("HEADLINE Source: Shells Kill Nine");
    }

    @Test
    void has_no_headline_where_the_text_begins_with_prose() {
        assertThat(blocks(text(FIRST + "\n\n" + LAST))).containsExactly("BODY " + FIRST, "BODY " + LAST);
    }

    @Test
    void reads_a_lone_line_as_prose() {
        assertThat(blocks(text("Two killed in blast near the mill")))
                .containsExactly("BODY Two killed in blast near the mill");
    }

    @Test
    void takes_a_lone_headline_between_paragraphs_for_a_teaser() {
        String teaser = "UN: Delta aid runs out before winter";

        assertThat(kindOf(text(HEADLINE + "\n\n" + FIRST + "\n\n" + teaser + "\n\n" + LAST), teaser))
                .isEqualTo(BlockKind.TEASER);
    }

    @Test
    void reads_many_such_lines_as_the_list_that_they_are() {
        String list = "Delta: Two killed by a mine\n\nHarbour: Three found dead\n\nOld Town: One shot by a sniper";

        assertThat(kindOf(text(HEADLINE + "\n\n" + FIRST + "\n\n" + list + "\n\n" + LAST), "Three found dead"))
                .matches(BlockKind::isRead);
    }

    @Test
    void knows_the_author_again_at_the_end() {
        Article article = text(HEADLINE + "\n\nBy Salma Idris\n\n" + FIRST + "\n\n" + LAST
                + "\n\nSalma Idris has covered the delta for the Examiner since 2004.");

        assertThat(kindOf(article, "since 2004")).isEqualTo(BlockKind.AUTHOR_BOX);
    }

    @Test
    void does_not_take_an_agency_that_reports_for_an_author_who_is_described() {
        Article article = text(HEADLINE + "\n\nBy Delta Watch\n\n" + FIRST + "\n\n" + LAST
                + "\n\nDelta Watch has documented the deaths of 40 civilians there this year.");

        assertThat(kindOf(article, "40 civilians")).isEqualTo(BlockKind.BODY);
    }

    @Test
    void leaves_out_what_readers_wrote_below_the_comment_form() {
        Article article = text(HEADLINE + "\n\n" + FIRST + "\n\n" + LAST + "\n\n2 Comments\n\nMy uncle says 300 died.");

        assertThat(kindOf(article, "300 died")).isEqualTo(BlockKind.COMMENT_FORM);
    }

    @Test
    void does_not_lose_a_text_that_begins_with_a_comment_count() {
        Article article = text(HEADLINE + "\n\nLog in to comment\n\n" + FIRST + "\n\n" + LAST);

        assertThat(kindOf(article, FIRST)).isEqualTo(BlockKind.BODY);
    }

    @Test
    void cuts_a_date_and_an_author_off_the_prose_that_they_run_into() {
        Article article = text(HEADLINE + "\n\nPosted on June 4 2016 by Salma Idris " + HEADLINE + " " + FIRST);

        assertThat(blocks(article))
                .containsExactly(
                        "HEADLINE " + HEADLINE,
                        "DATE_LINE Posted on June 4 2016 by Salma Idris",
                        "SUBHEADING " + HEADLINE,
                        "BODY " + FIRST);
    }

    @Test
    void cuts_an_hour_and_a_zone_off_with_the_date() {
        assertThat(blocks(text(HEADLINE + "\n\nJune 4 2016 2037 UTC+3 " + FIRST)))
                .contains("DATE_LINE June 4 2016 2037 UTC+3", "BODY " + FIRST);
        assertThat(blocks(text(HEADLINE + "\n\n04.06.2016(updated 2042 04.06.2016) Get short URL 0 46 " + FIRST)))
                .contains("DATE_LINE 04.06.2016(updated 2042 04.06.2016) Get short URL 0 46", "BODY " + FIRST);
    }

    @Test
    void cuts_a_caption_off_the_prose_that_follows_it() {
        String caption = "Men carry sandbags to the landing on June 3 2016. (AFP Photo)";

        assertThat(blocks(text(HEADLINE + "\n\n" + caption + " " + FIRST)))
                .containsExactly("HEADLINE " + HEADLINE, "CAPTION " + caption, "BODY " + FIRST);
    }

    @Test
    void cuts_the_end_mark_the_agency_and_related_articles_off_the_last_sentence() {
        assertThat(blocks(text(HEADLINE + "\n\n" + LAST + " Enditem"))).endsWith("BODY " + LAST, "CREDIT Enditem");
        assertThat(blocks(text(HEADLINE + "\n\n" + LAST + " - REUTERS"))).endsWith("BODY " + LAST, "CREDIT - REUTERS");
        assertThat(blocks(text(HEADLINE + "\n\n" + LAST + " Read Also"))).endsWith("BODY " + LAST, "TEASER Read Also");
        assertThat(blocks(text(HEADLINE + "\n\n" + LAST + " 154 Related Grain Convoy Hit Ten Killed in Mill")))
                .endsWith("BODY " + LAST, "TEASER 154 Related Grain Convoy Hit Ten Killed in Mill");
    }

    @Test
    void leaves_a_dateline_with_the_dispatch_that_it_opens() {
        String dispatch = "BAGHDAD, March 3, 2016 (Delta Agency) - " + FIRST;

        assertThat(blocks(text(HEADLINE + "\n\n" + dispatch))).endsWith("BODY " + dispatch);
    }

    @Test
    void joins_lines_that_were_wrapped_without_moving_a_position() {
        String wrapped = "Nine people were killed on Monday when shells hit the landing of\n"
                + "the ferry, a harbour official said, and eleven more were taken to\n"
                + "the clinic across the river.";

        Article article = text(wrapped + "\n\n" + LAST);

        assertThat(blocks(article)).containsExactly("BODY " + wrapped.replace('\n', ' '), "BODY " + LAST);
        assertThat(article.text().value()).hasSize((wrapped + "\n\n" + LAST).length());
    }
}
