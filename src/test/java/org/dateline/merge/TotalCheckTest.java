package org.dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TotalCheckTest {
    private static PublicationSummary roundUp(String total, String... items) {
        Told told = Told.by("a").claim(Told.claimOf("a/claim/total", total)).total("other", "iraq", "2017-11-04");
        for (int i = 0; i < items.length; i++) {
            told.claim(Told.item("a/claim/item-" + i, items[i], "a/claim/total"))
                    .event("bombing", "mosul", "2017-11-04");
        }
        return told.summary();
    }

    @Test
    void a_total_that_is_the_sum_of_its_items_agrees() {
        assertThat(TotalCheck.of(roundUp(
                        "killed unknown affirmed 60 -",
                        "killed civilian affirmed 41 41",
                        "killed military affirmed 7 7",
                        "killed unknown affirmed 12 12")))
                .containsExactly(new TotalCheck("a/claim/total", 3, 60, true));
    }

    @Test
    void a_total_of_fewer_than_its_items_does_not() {
        assertThat(TotalCheck.of(roundUp(
                        "killed unknown affirmed 18 18",
                        "killed civilian affirmed 12 12",
                        "killed civilian affirmed 7 7")))
                .containsExactly(new TotalCheck("a/claim/total", 2, 19, false));
    }

    @Test
    void items_of_at_least_so_many_agree_with_a_greater_total() {
        assertThat(TotalCheck.of(roundUp("killed unknown affirmed 20 20", "killed civilian affirmed 12 -")))
                .extracting(TotalCheck::agrees)
                .containsExactly(true);
    }

    @Test
    void as_many_as_so_many_count_in_full_in_the_sum() {
        assertThat(TotalCheck.of(roundUp(
                        "killed unknown affirmed 60 -",
                        "killed civilian affirmed 34 34",
                        "killed militant affirmed - 26")))
                .containsExactly(new TotalCheck("a/claim/total", 2, 60, true));
    }

    @Test
    void a_total_with_an_item_of_unknown_number_is_not_checked() {
        assertThat(TotalCheck.of(roundUp("killed unknown affirmed 20 20", "killed civilian affirmed - -")))
                .isEmpty();
    }
}
