package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.junit.jupiter.api.Test;

/** Which figures of one article stand on one event. */
class EventJoinerTest {
    private static List<Integer> eventsOf(Reading reading) {
        return reading.claims().stream().map(Claim::event).toList();
    }

    @Test
    void rival_figures_of_two_voices_stand_on_one_event() {
        Reading reading = Read.paragraphs(
                "An airstrike on Tal Afar killed 19 civilians on Tuesday, a doctor said.",
                "A tribal leader said the airstrike on Tal Afar had killed 31 civilians.");

        assertThat(eventsOf(reading)).containsExactly(0, 0);
    }

    @Test
    void two_figures_of_one_voice_are_two_events() {
        Reading reading = Read.paragraphs(
                "A car bomb in Baghdad killed nine people on Tuesday, police said.",
                "A car bomb in Baghdad killed four people on Tuesday, police said.");

        assertThat(eventsOf(reading)).containsExactly(0, 1);
    }

    @Test
    void another_bomb_is_another_event() {
        Reading reading = Read.paragraphs(
                "A car bomb in Baghdad killed nine people, police said.",
                "Another car bomb in Baghdad wounded four soldiers, a medic said.");

        assertThat(eventsOf(reading)).containsExactly(0, 1);
    }

    @Test
    void events_in_two_towns_stay_apart() {
        Reading reading = Read.paragraphs(
                "Shelling in Idlib killed three children, a monitor said.",
                "Shelling in Homs wounded six women, residents said.");

        assertThat(eventsOf(reading)).containsExactly(0, 1);
    }

    @Test
    void a_drone_is_the_narrower_word_for_an_air_strike() {
        Reading reading = Read.headed(
                "Air strike kills 31 militants near Baaj", "A drone strike near Baaj killed 31 militants on Tuesday.");

        assertThat(reading.events()).extracting(Event::type).containsExactly(EventType.DRONE_STRIKE);
    }

    @Test
    void a_total_of_a_month_is_not_joined_with_its_events() {
        Reading reading = Read.paragraphs(
                "Airstrikes killed 210 civilians in Raqqa in April, a monitor said.",
                "An airstrike killed 12 civilians in Raqqa on Tuesday, residents said.");

        assertThat(eventsOf(reading)).containsExactly(0, 1);
    }
}
