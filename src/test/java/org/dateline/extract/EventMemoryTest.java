package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Where;
import org.dateline.time.Period;
import org.junit.jupiter.api.Test;

/** What a sentence says of an event that the article has told of before. */
class EventMemoryTest {
    private static final LocalDate TUESDAY = Read.PUBLISHED.minusDays(1);

    @Test
    void a_further_sentence_keeps_the_day_and_kind_of_the_event() {
        Event last = last(Read.paragraphs(
                "An air strike killed nine civilians in Mosul on Tuesday.", "Twelve people were wounded."));

        assertThat(last.type()).isEqualTo(EventType.AIRSTRIKE);
        assertThat(last.when().period()).hasValue(Period.day(TUESDAY));
    }

    @Test
    void a_sentence_about_another_place_tells_of_another_event() {
        Event last = last(Read.paragraphs(
                "An air strike killed nine civilians in Mosul on Tuesday.", "Two women were killed in Basra."));

        assertThat(last.type()).isEqualTo(EventType.OTHER);
        assertThat(last.when().period()).isEmpty();
    }

    @Test
    void the_day_of_the_telling_is_not_the_day_of_the_event() {
        Event only = last(Read.paragraphs("Nine civilians were killed in Mosul, the police said on Tuesday."));

        assertThat(only.when().period()).isEmpty();
    }

    @Test
    void a_headline_takes_the_day_and_place_of_the_body_that_repeats_it() {
        Reading reading =
                Read.headed("Bomb kills 14 people", "A bomb killed 14 people in Baghdad on Tuesday, the police said.");
        Event headline = reading.events().get(reading.claims().get(0).event());

        assertThat(headline.where().map(Where::name)).hasValue("Baghdad");
        assertThat(headline.when().period()).hasValue(Period.day(TUESDAY));
    }

    @Test
    void the_day_of_a_total_holds_for_the_items_of_its_list() {
        Reading reading = Read.headed(
                "Violence in Iraq",
                "At least 41 people were killed on Tuesday:",
                "A bomb in Baghdad killed five civilians.",
                "Gunmen wounded a policeman in Kirkuk.");

        assertThat(reading.events())
                .extracting(event -> event.when().period())
                .containsOnly(Optional.of(Period.day(TUESDAY)));
    }

    private static Event last(Reading reading) {
        List<Event> events = reading.events();
        return events.get(reading.claims().get(reading.claims().size() - 1).event());
    }
}
