package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.event.Event;
import org.dateline.event.Participant;
import org.dateline.event.RoleCertainty;
import org.dateline.time.Period;
import org.junit.jupiter.api.Test;

/** Who did what a sentence tells of, when another sentence says so. */
class DoersTest {
    @Test
    void an_attack_told_before_its_victims_lends_them_its_doers() {
        assertThat(doers(Read.paragraphs("Gunmen stormed the market of Rawa at dawn. Twelve people were killed.")))
                .containsExactly("Gunmen");
    }

    @Test
    void an_attack_told_before_its_victims_lends_them_its_day() {
        Reading reading = Read.paragraphs("On Tuesday rebels shelled a market in Homs. Twelve people were killed.");

        assertThat(event(reading).when().period()).hasValue(Period.day(Read.PUBLISHED.minusDays(1)));
    }

    @Test
    void an_attack_of_its_own_has_its_own_doers() {
        assertThat(doers(Read.paragraphs(
                        "Gunmen stormed a checkpoint in Rawa. A roadside bomb killed two people in Basra.")))
                .isEmpty();
    }

    @Test
    void who_claims_an_attack_did_what_was_told_before_it() {
        Reading reading = Read.paragraphs(
                "A bomb killed nine people in Homs on Tuesday.",
                "Islamic State claimed responsibility for the attack.");

        assertThat(doers(reading)).containsExactly("Islamic State");
        assertThat(event(reading).participants())
                .extracting(Participant::certainty)
                .containsExactly(RoleCertainty.CLAIMED);
    }

    @Test
    void who_claims_the_killings_joins_a_doer_without_a_name() {
        assertThat(doers(Read.paragraphs(
                        "Gunmen killed nine people in Homs on Tuesday.", "Islamic State claimed the killings.")))
                .containsExactly("Gunmen", "Islamic State");
    }

    @Test
    void who_denies_a_harm_is_not_held_to_have_done_another() {
        assertThat(doers(Read.paragraphs(
                        "The army denied killing any farmers in Homs.", "Four people were wounded in Homs.")))
                .isEmpty();
    }

    @Test
    void another_aircraft_need_not_be_of_those_who_flew_the_last() {
        assertThat(doers(Read.paragraphs(
                        "Turkish warplanes killed nine people in Homs.", "A drone killed two people in Aleppo.")))
                .doesNotContain("Turkish Armed Forces", "Turkish Air Force");
    }

    @Test
    void an_attack_that_nobody_claims_has_no_doer() {
        assertThat(doers(Read.paragraphs(
                        "A bomb killed nine people in Homs on Tuesday.",
                        "Islamic State did not immediately claim the attack.")))
                .isEmpty();
    }

    @Test
    void nobody_is_held_to_have_killed_where_the_fallen_of_both_sides_are_counted() {
        assertThat(doers(Read.paragraphs(
                        "Islamic State militants attacked a base near Homs on Tuesday. Six soldiers were killed; five"
                                + " militants also died in the clash.")))
                .isEmpty();
    }

    @Test
    void who_is_only_blamed_in_another_sentence_is_no_doer() {
        assertThat(doers(Read.paragraphs(
                        "A bomb killed nine people in Homs on Tuesday.", "The governor blamed Islamic State.")))
                .isEmpty();
    }

    @Test
    void the_day_of_a_strike_may_be_told_after_its_victims() {
        Reading reading = Read.paragraphs(
                "An air strike killed nine people in Homs.", "The strike hit a market in Homs on Tuesday.");

        assertThat(event(reading).when().period()).hasValue(Period.day(Read.PUBLISHED.minusDays(1)));
    }

    private static List<String> doers(Reading reading) {
        return EventMemory.doers(event(reading)).stream()
                .map(p -> p.party().name())
                .toList();
    }

    private static Event event(Reading reading) {
        return reading.events()
                .get(reading.claims().get(reading.claims().size() - 1).event());
    }
}
