package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** The gazetteer that comes with the program, and what it makes of names as news writes them. */
class ShippedGazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @Test
    void every_name_finds_its_entry() {
        for (Entry entry : GAZETTEER.entries()) {
            assertThat(GAZETTEER.named(entry.name())).as(entry.id()).contains(entry);
        }
    }

    @Test
    void one_group_under_its_many_names() {
        assertThat(ids("Daesh, ISIS, ISIL, the Islamic State and IS held parts of Raqqa and ar-Raqqah."))
                .containsExactly(
                        "islamic-state",
                        "islamic-state",
                        "islamic-state",
                        "islamic-state",
                        "islamic-state",
                        "raqqa",
                        "raqqa");
    }

    @Test
    void forces_of_states() {
        assertThat(ids("Turkish soldiers, Iraqi troops, Syrian warplanes and the U.S.-led coalition were there."))
                .containsExactly("turkish-armed-forces", "iraqi-armed-forces", "syrian-air-force", "us-led-coalition");
    }

    @Test
    void quarters_of_towns() {
        assertThat(ids("Shells fell on Aleppo on Monday; fires burnt in the Old City."))
                .containsExactly("aleppo", "aleppo-old-city");
        assertThat(ids("Soldiers entered Qaim and later took Gaza neighborhood."))
                .containsExactly("qaim", "qaim-gaza-neighbourhood");
    }

    @Test
    void words_that_are_no_names() {
        assertThat(ids("May he who is with us hit a van, as they said, in the nice town?"))
                .isEmpty();
    }

    private static List<String> ids(String line) {
        AnnotatedArticle annotated = MarkedArticle.of(GAZETTEER, line);
        return new Linker(GAZETTEER)
                .link(annotated).links().stream()
                        .map(link -> link.entry().map(Entry::id).orElse("none"))
                        .toList();
    }
}
