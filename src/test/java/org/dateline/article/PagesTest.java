package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.article.Articles.blocks;
import static org.dateline.article.Articles.kindOf;
import static org.dateline.article.Articles.page;

import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String FIRST =
            "Nine people were killed on Monday when shells hit the landing of the ferry, a harbour official said.";
    private static final String SECOND =
            "Eleven others were taken to the clinic across the river, where two of them died.";

    @Test
    void keeps_all_that_is_shown_in_reading_order_with_blank_lines_between() {
        Article article = page("<body><h1>Ferry hit</h1><p>" + FIRST + "</p><ul><li>One</li><li>Two</li></ul></body>");

        assertThat(article.text().value()).isEqualTo("Ferry hit\n\n" + FIRST + "\n\nOne\n\nTwo");
    }

    @Test
    void drops_what_is_never_shown() {
        Article article = page("<p>" + FIRST + "</p><script>1</script><style>p{}</style><p hidden>x</p>"
                + "<p style='display: none'>y</p><span class='sr-only'>z</span><noscript>n</noscript><!-- c -->");

        assertThat(article.text().value()).isEqualTo(FIRST);
    }

    @Test
    void tells_the_main_text_from_what_surrounds_it() {
        Article article = page("<header><a href=/>Delta Examiner</a></header><nav><a href=/a>Politics</a></nav>"
                + "<div id=story><h1>Ferry hit at night</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></div>"
                + "<div id=side><h3>Latest</h3><p>Two killed in Qara mill fire</p></div>"
                + "<footer>Delta Examiner, Harbour Street</footer>");

        assertThat(blocks(article))
                .containsExactly(
                        "NAVIGATION Delta Examiner",
                        "NAVIGATION Politics",
                        "HEADLINE Ferry hit at night",
                        "BODY " + FIRST,
                        "BODY " + SECOND,
                        "NAVIGATION Latest",
                        "NAVIGATION Two killed in Qara mill fire",
                        "NOTICE Delta Examiner, Harbour Street");
    }

    @Test
    void reads_classes_ids_and_tags_for_what_they_say() {
        Article article = page("<article><h1>Ferry hit at night</h1><p class=standfirst>A second night of fire</p><div"
                + " class='post-share'>f t w</div><figure><figcaption>The landing on Tuesday</figcaption></figure><p>"
                + FIRST
                + "</p><div class=related-posts><a href=x>Grain barge sinks</a></div><p>" + SECOND + "</p><div"
                + " class=author-bio>Salma"
                + " was born in"
                + " Erbil.</div><section"
                + " id=comments><p>300"
                + " died, I tell"
                + " you all.</p></section><div"
                + " class=cookie-banner>We"
                + " and our"
                + " partners</div></article>");

        assertThat(kindOf(article, "A second night")).isEqualTo(BlockKind.SUBHEADING);
        assertThat(kindOf(article, "f t w")).isEqualTo(BlockKind.SHARE_BAR);
        assertThat(kindOf(article, "The landing on")).isEqualTo(BlockKind.CAPTION);
        assertThat(kindOf(article, "Grain barge")).isEqualTo(BlockKind.TEASER);
        assertThat(kindOf(article, "born in Erbil")).isEqualTo(BlockKind.AUTHOR_BOX);
        assertThat(kindOf(article, "300 died")).isEqualTo(BlockKind.COMMENT_FORM);
        assertThat(kindOf(article, "our partners")).isEqualTo(BlockKind.NOTICE);
        assertThat(kindOf(article, FIRST)).isEqualTo(BlockKind.BODY);
    }

    @Test
    void does_not_believe_a_class_that_would_hide_the_article() {
        Article article = page("<div class='has-comments'><div class='social-story'><h1>Ferry hit</h1><p>" + FIRST
                + "</p><p>" + SECOND + "</p></div></div>");

        assertThat(kindOf(article, FIRST)).isEqualTo(BlockKind.BODY);
        assertThat(kindOf(article, SECOND)).isEqualTo(BlockKind.BODY);
    }

    @Test
    void takes_a_paragraph_that_is_all_link_for_a_teaser() {
        Article article = page("<article><p>" + FIRST + "</p><p><a href=x>Grain barge sinks off the point</a></p><p>"
                + SECOND + "</p></article>");

        assertThat(kindOf(article, "Grain barge")).isEqualTo(BlockKind.TEASER);
    }

    @Test
    void cuts_paragraphs_at_double_breaks_and_not_within_a_sentence() {
        Article article =
                page("<div>Nine people were killed<br>when shells hit the ferry.<br><br>Eleven were hurt.</div>");

        assertThat(blocks(article))
                .containsExactly("BODY Nine people were killed when shells hit the ferry.", "BODY Eleven were hurt.");
    }

    @Test
    void applies_the_rules_for_lines_to_pages_too() {
        Article article = page("<article><h1>Ferry hit</h1><p>By Salma Idris</p><p>" + FIRST
                + "</p><p>Read more: The war on the river</p><p>" + SECOND
                + "</p><p>Source: Delta Agency/</p></article>");

        assertThat(blocks(article))
                .contains(
                        "BYLINE By Salma Idris",
                        "TEASER Read more: The war on the river",
                        "CREDIT Source: Delta Agency/");
    }

    @Test
    void takes_the_heading_that_bears_the_title_for_the_headline() {
        Article article =
                page("<head><meta property='og:title' content='Ferry hit at night'></head><body><h1>Delta Examiner</h1>"
                        + "<div><h2>Ferry hit at night</h2><p>" + FIRST + "</p><p>" + SECOND + "</p></div></body>");

        assertThat(kindOf(article, "Ferry hit at night")).isEqualTo(BlockKind.HEADLINE);
        assertThat(kindOf(article, "Delta Examiner")).isEqualTo(BlockKind.NAVIGATION);
    }
}
