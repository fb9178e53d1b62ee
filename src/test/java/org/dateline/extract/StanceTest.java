package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.claim.Stance;
import org.dateline.claim.StanceKind;
import org.junit.jupiter.api.Test;

/** What speakers say of figures that others gave. */
class StanceTest {
    private static final String FIGURE = "UNAMI said that at least 60 soldiers were killed in Mosul in November. ";

    @Test
    void a_figure_called_inaccurate_is_disputed() {
        Reading reading = Read.paragraphs(FIGURE + "The Iraqi army said the figure was inaccurate.");

        assertThat(reading.stances()).singleElement().satisfies(stance -> {
            assertThat(stance.kind()).isEqualTo(StanceKind.DISPUTES);
            assertThat(stance.claim()).isZero();
            assertThat(speaker(stance)).isEqualTo("Iraqi Army");
        });
    }

    @Test
    void a_figure_called_exaggerated_is_disputed() {
        Reading reading = Read.paragraphs(FIGURE + "The Iraqi army called the number exaggerated.");

        assertThat(reading.stances()).extracting(Stance::kind).containsExactly(StanceKind.DISPUTES);
    }

    @Test
    void a_report_denied_is_denied() {
        Reading reading = Read.paragraphs(FIGURE + "The Iraqi army denied the report.");

        assertThat(reading.stances()).singleElement().satisfies(stance -> {
            assertThat(stance.kind()).isEqualTo(StanceKind.DENIES);
            assertThat(speaker(stance)).isEqualTo("Iraqi Army");
        });
    }

    @Test
    void a_figure_that_could_not_be_verified_is_qualified_by_the_outlet() {
        Reading reading = Read.paragraphs(FIGURE + "The figure could not be independently verified.");

        assertThat(reading.stances()).singleElement().satisfies(stance -> {
            assertThat(stance.kind()).isEqualTo(StanceKind.QUALIFIES);
            assertThat(stance.attribution().claimants()).isEmpty();
        });
    }

    @Test
    void disputed_regions_dispute_no_figure() {
        assertThat(Read.paragraphs(FIGURE + "Kirkuk lies in the disputed regions, the army said.")
                        .stances())
                .isEmpty();
    }

    @Test
    void a_denial_of_something_else_denies_no_figure() {
        assertThat(Read.paragraphs(FIGURE + "The Iraqi army denied that it had sold petrol.")
                        .stances())
                .isEmpty();
    }

    @Test
    void another_count_by_another_source_disputes_the_first() {
        Reading reading =
                Read.paragraphs("The police said nine people were killed in Homs. A doctor put the dead at 17.");

        assertThat(reading.stances()).singleElement().satisfies(stance -> {
            assertThat(stance.kind()).isEqualTo(StanceKind.DISPUTES);
            assertThat(stance.claim()).isZero();
            assertThat(speaker(stance)).isEqualTo("A doctor");
        });
    }

    @Test
    void another_count_by_the_same_source_revises_the_first() {
        assertThat(Read.paragraphs("The police said nine people were killed in Homs. The police now say 12 people were"
                                + " killed in Homs.")
                        .stances())
                .extracting(Stance::kind)
                .containsExactly(StanceKind.REVISES);
    }

    @Test
    void the_same_count_by_another_source_confirms_the_first() {
        assertThat(Read.paragraphs("The police said nine people were killed in Homs. A doctor confirmed that nine"
                                + " people were killed in Homs.")
                        .stances())
                .extracting(Stance::kind)
                .containsExactly(StanceKind.CONFIRMS);
    }

    @Test
    void the_dead_of_another_town_dispute_nothing() {
        assertThat(Read.paragraphs("The police said nine people were killed in Homs. A doctor said 17 people were"
                                + " killed in Aleppo.")
                        .stances())
                .isEmpty();
    }

    @Test
    void neither_number_qualifies_both() {
        assertThat(Read.paragraphs("The police said nine people were killed in Homs. A doctor said 17 people were"
                                + " killed in Homs. Neither number can be verified.")
                        .stances())
                .filteredOn(s -> s.kind() == StanceKind.QUALIFIES)
                .hasSize(2);
    }

    @Test
    void nobody_disputes_their_own_figure() {
        assertThat(Read.paragraphs(FIGURE + "UNAMI said that other figures were inaccurate.")
                        .stances())
                .isEmpty();
    }

    private static String speaker(Stance stance) {
        return stance.attribution().claimants().get(0).name();
    }
}
