package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.claim.Claim;
import org.junit.jupiter.api.Test;

/** People told to have been shot are counted by what the article says became of them. */
class FatesTest {
    @Test
    void who_dies_in_a_later_sentence_was_killed() {
        assertThat(harms("A baker was shot in Homs on Monday.", "He died in hospital."))
                .containsExactly("killed 1");
    }

    @Test
    void who_leaves_the_hospital_was_wounded() {
        assertThat(harms("A baker was shot in Homs on Monday.", "He left the hospital."))
                .containsExactly("wounded 1");
    }

    @Test
    void a_person_named_among_the_dead_is_not_counted_as_wounded_too() {
        assertThat(harms("Omar Saleh was shot in the back.", "Two others were hurt.", "Omar Saleh was killed in Homs."))
                .containsExactly("killed 1", "wounded 2", "killed 1");
    }

    @Test
    void of_several_shot_of_whom_some_died_it_is_open_who_lived() {
        assertThat(harms("Seven villagers were shot in Homs.", "Six of them died."))
                .containsExactly("killedOrWounded 7", "killed 6");
    }

    @Test
    void people_shot_besides_the_dead_were_wounded() {
        assertThat(harms("A guard was killed in Homs.", "Three others were shot."))
                .containsExactly("killed 1", "wounded 3");
    }

    @Test
    void a_survivor_is_not_taken_for_the_dead() {
        assertThat(harms("A baker was killed in Homs.", "A shepherd was shot and is in stable condition."))
                .containsExactly("killed 1", "wounded 1");
    }

    private static List<String> harms(String... sentences) {
        return Read.paragraphs(String.join(" ", sentences)).claims().stream()
                .map(FatesTest::harm)
                .toList();
    }

    private static String harm(Claim claim) {
        return claim.harm().code() + " " + claim.quantity().count().orElse(0);
    }
}
