package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.event.Party;
import org.junit.jupiter.api.Test;

/** On whose word a figure is told when its own sentence names nobody. */
class SpeechTest {
    @Test
    void a_quotation_that_runs_on_keeps_its_speaker() {
        assertThat(speakers("“The clash lasted an hour,” said Ahmed Hussein. “We lost four soldiers. Six soldiers"
                        + " were killed later.”"))
                .contains("Ahmed Hussein");
    }

    @Test
    void a_pronoun_speaks_for_the_speaker_before_it() {
        assertThat(speakers("UNAMI published its figures. UNAMI said that 382 civilians were killed in Iraq."
                        + " It said 900 people were wounded in Baghdad."))
                .containsExactly(
                        "United Nations Assistance Mission for Iraq", "United Nations Assistance Mission for Iraq");
    }

    @Test
    void a_sentence_without_a_speaker_is_told_by_the_outlet() {
        assertThat(Read.paragraphs("The police said the road was closed.", "Four people were killed in Mosul.")
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.attribution().claimants()).isEmpty());
    }

    @Test
    void saying_carries_the_speaker_on() {
        assertThat(speakers(
                        "The police said a bomb killed two people in Baghdad, adding that five people were wounded."))
                .containsExactly("The police", "The police");
    }

    private static List<String> speakers(String text) {
        return Read.paragraphs(text).claims().stream()
                .map(Claim::attribution)
                .flatMap(a -> a.claimants().stream())
                .map(Party::name)
                .toList();
    }
}
