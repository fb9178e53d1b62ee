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
    void a_report_that_calls_itself_one_speaks_for_its_issuer() {
        assertThat(speakers(
                        "Human rights update",
                        "UNAMI documented that 382 civilians were killed in Iraq.",
                        "Nine people were abducted in Mosul."))
                .containsExactly(
                        "United Nations Assistance Mission for Iraq", "United Nations Assistance Mission for Iraq");
    }

    @Test
    void news_of_a_report_speaks_for_nobody_but_the_outlet() {
        assertThat(speakers(
                        "Rights update",
                        "UNAMI documented that 382 civilians were killed in Iraq.",
                        "Nine people were abducted in Mosul."))
                .containsExactly("United Nations Assistance Mission for Iraq");
    }

    @Test
    void according_to_him_means_who_spoke_before() {
        assertThat(speakers(
                        "The road was closed, Ahmed Hussein said.",
                        "According to him, two people were wounded in Mosul."))
                .containsExactly("Ahmed Hussein");
    }

    @Test
    void saying_carries_the_speaker_on() {
        assertThat(speakers(
                        "The police said a bomb killed two people in Baghdad, adding that five people were wounded."))
                .containsExactly("The police", "The police");
    }

    @Test
    void it_means_the_last_body_and_he_the_last_person() {
        assertThat(speakers("UNAMI said that 382 civilians were killed in Iraq. The road was closed, Ahmed Hussein"
                        + " said. It said 900 people were wounded in Baghdad. He said two people were"
                        + " wounded in Mosul."))
                .containsExactly(
                        "United Nations Assistance Mission for Iraq",
                        "United Nations Assistance Mission for Iraq",
                        "Ahmed Hussein");
    }

    @Test
    void it_means_the_body_that_the_sentence_before_opens_with() {
        assertThat(speakers(
                        "Police said two people were killed in Mosul. At dusk the interior ministry closed the road."
                                + " It said four people were wounded in Baghdad."))
                .containsExactly("Police", "the interior ministry");
    }

    @Test
    void a_headline_may_name_its_speaker_at_its_end() {
        assertThat(speakers(Read.headed("Six people killed in shelling of Homs: hospital staff")))
                .containsExactly("hospital staff");
        assertThat(speakers(Read.headed("Six people killed in shelling of Homs hospital staff")))
                .containsExactly("hospital staff");
        assertThat(speakers(Read.headed("Six people killed in shelling of Homs")))
                .isEmpty();
    }

    @Test
    void a_pronoun_reaches_into_the_paragraph_before() {
        Reading reading = Read.paragraphs(
                "A doctor, Ahmed Hussein, said the ward was full.",
                "Nine people were killed in Mosul, he told Reuters.");

        assertThat(reading.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.attribution().claimants()).extracting(Party::name).containsExactly("Ahmed Hussein");
            assertThat(claim.attribution().relayedBy()).extracting(Party::name).containsExactly("Reuters");
        });
    }

    @Test
    void a_quoted_source_speaks_and_its_medium_relays() {
        Reading reading = Read.paragraphs(
                "State television quoted a military source as saying that nine militants were killed in Homs.");

        assertThat(reading.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.attribution().claimants()).extracting(Party::name).containsExactly("a military source");
            assertThat(claim.attribution().relayedBy()).extracting(Party::name).containsExactly("State television");
        });
    }

    @Test
    void the_owner_of_a_claim_vouches_for_it() {
        assertThat(speakers("The council rejected the ministry's claim to have killed 31 militants in Baaj."))
                .containsExactly("the ministry");
    }

    @Test
    void things_do_not_speak() {
        assertThat(speakers("A woman with a flag tied to a broom said militants killed four people in Qaim."))
                .containsExactly("A woman");
    }

    private static List<String> speakers(String... text) {
        return speakers(Read.paragraphs(text));
    }

    private static List<String> speakers(Reading reading) {
        return reading.claims().stream()
                .map(Claim::attribution)
                .flatMap(a -> a.claimants().stream())
                .map(Party::name)
                .toList();
    }
}
