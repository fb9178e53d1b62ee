package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.claim.Claim;
import org.junit.jupiter.api.Test;

/** How the claims of an article stand to each other. */
class RelationsTest {
    @Test
    void a_figure_of_the_headline_told_again_in_the_body_repeats_it() {
        List<Claim> claims = Read.headed(
                        "Bomb kills 14 people in Baghdad", "A bomb killed 14 people in Baghdad on Tuesday.")
                .claims();

        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).relations().repeats()).isEmpty();
        assertThat(claims.get(1).relations().repeats()).hasValue(0);
    }

    @Test
    void small_numbers_told_twice_are_no_repetition() {
        List<Claim> claims = Read.paragraphs("Two soldiers were killed in Mosul.", "Two soldiers were killed in Qaim.")
                .claims();

        assertThat(claims).hasSize(2);
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.relations().repeats()).isEmpty());
    }

    @Test
    void a_part_points_to_its_whole() {
        List<Claim> claims = Read.paragraphs("Five civilians, including three children, were killed in Mosul.")
                .claims();

        assertThat(claims.get(0).relations().subsetOf()).isEmpty();
        assertThat(claims.get(1).relations().subsetOf()).hasValue(0);
    }

    @Test
    void the_items_of_a_list_are_parts_of_the_total_that_introduces_it() {
        List<Claim> claims = Read.headed(
                        "Violence in Iraq",
                        "At least 60 people were killed, and 12 were wounded:",
                        "A bomb in Baghdad killed five civilians.",
                        "Gunmen wounded a policeman in Kirkuk.")
                .claims();

        assertThat(claims).hasSize(4);
        assertThat(claims.get(2).relations().partOfTotal()).hasValue(0);
        assertThat(claims.get(3).relations().partOfTotal()).hasValue(1);
    }

    @Test
    void a_figure_says_what_it_leaves_out() {
        List<Claim> claims = Read.paragraphs("The 382 people killed in Iraq do not include police.")
                .claims();

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.excludes()).containsExactly("police"));
    }

    @Test
    void a_part_told_in_the_next_sentence_points_to_its_whole_and_shares_its_event() {
        List<Claim> claims = Read.paragraphs(
                        "Twelve people were killed in Mosul on Monday. Three of them were children.")
                .claims();

        assertThat(claims).hasSize(2);
        assertThat(claims.get(1).relations().subsetOf()).hasValue(0);
        assertThat(claims.get(1).event()).isEqualTo(claims.get(0).event());
    }

    @Test
    void a_part_told_before_its_whole_points_to_it() {
        List<Claim> claims =
                Read.paragraphs("A nurse was among six people killed in Mosul.").claims();

        assertThat(claims.get(1).relations().subsetOf()).hasValue(0);
    }

    @Test
    void what_is_left_out_ends_where_its_phrase_does() {
        List<Claim> claims = Read.paragraphs(
                        "Not counting the attackers, twelve people were killed in Mosul, the mayor said.")
                .claims();

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.excludes()).containsExactly("the attackers"));
    }

    @Test
    void harm_told_besides_another_is_not_left_out() {
        List<Claim> claims = Read.paragraphs("Besides killing two guards, the raid wounded nine people in Mosul.")
                .claims();

        assertThat(claims).allSatisfy(claim -> assertThat(claim.excludes()).isEmpty());
    }
}
