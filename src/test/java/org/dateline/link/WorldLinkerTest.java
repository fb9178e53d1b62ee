package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.SmallGazetteer;
import org.junit.jupiter.api.Test;

/** Names of places that only a GeoNames dump knows, or that it knows of several places. */
class WorldLinkerTest {
    private static final Path DUMP = Path.of("src/test/resources/org/dateline/gazetteer/geonames.txt");
    private static final Gazetteer GAZETTEER = new SmallGazetteer()
            .country("iraq", "Iraq", "Iraqi", "IQ")
            .country("ardania", "Ardania", "Ardanian", "XA")
            .country("united-states", "United States", "American", "US")
            .placeIn("IQ", "mosul", "Mosul", "city", "", "iraq")
            .with(DUMP);
    private final Linker linker = new Linker(GAZETTEER);

    @Test
    void a_place_of_the_dump_is_linked_where_the_model_sees_a_place() {
        assertThat(links("Shells fell on [location Tressel Dam]."))
                .containsExactly("Tressel Dam -> geonames-9000012 (name)");
        assertThat(links("They went to the Police and to Vestry."))
                .as("nobody saw a place")
                .isEmpty();
    }

    @Test
    void the_tables_place_goes_before_a_namesake_of_the_dump() {
        assertThat(links("Bombs fell on [location Mosul].")).containsExactly("Mosul -> mosul (prior)");
    }

    @Test
    void the_province_named_right_behind_a_name_decides() {
        assertThat(links("A fire broke out in [location Mosul], [location Texarka], on Sunday."))
                .contains("Mosul -> geonames-9000017 (containment)");
    }

    @Test
    void of_two_places_the_far_larger_one_is_meant() {
        assertThat(links("Troops left [location Kelmar].")).containsExactly("Kelmar -> geonames-9000005 (prior)");
    }

    @Test
    void of_two_places_that_in_the_province_spoken_of_is_meant() {
        assertThat(links("Rebels hold [location Sorvia].", "+Nine died in [location Vestry]."))
                .contains("Vestry -> geonames-9000008 (containment)");
        assertThat(links("Rebels hold [location Norvia].", "+Nine died in [location Vestry]."))
                .contains("Vestry -> geonames-9000007 (containment)");
    }

    @Test
    void of_two_places_that_near_the_others_is_meant() {
        assertThat(links("They bombed [location Tressel Dam] and [location Vestry]."))
                .contains("Vestry -> geonames-9000007 (containment)");
    }

    @Test
    void without_any_evidence_two_places_of_one_size_stay_apart() {
        assertThat(links("Nine died in [location Vestry]."))
                .containsExactly("Vestry -> ambiguous geonames-9000008, geonames-9000007");
    }

    @Test
    void a_direction_does_not_hide_a_place_of_the_dump() {
        assertThat(links("Fighting went on in [location eastern Norvia]."))
                .containsExactly("eastern Norvia -> geonames-9000002 (name)");
    }

    @Test
    void a_large_city_taken_for_a_person_is_recognised_by_use() {
        assertThat(links("[person Kelmar] woke to shelling.", "Nine died in [person Kelmar]."))
                .containsExactly("Kelmar -> geonames-9000005 (use)", "Kelmar -> geonames-9000005 (use)");
        assertThat(links("[person Kelmar] woke.")).containsExactly("Kelmar -> unknown Kelmar");
        assertThat(links("[person Vestry] was in [person Vestry]."))
                .as("no city")
                .contains("Vestry -> unknown Vestry");
    }

    private List<String> links(String... lines) {
        AnnotatedArticle annotated = MarkedArticle.of(GAZETTEER, lines);
        return linker.link(annotated).links().stream()
                .map(link ->
                        annotated.article().text().slice(link.mention().span()) + " -> " + LinkerTest.meaning(link))
                .toList();
    }
}
