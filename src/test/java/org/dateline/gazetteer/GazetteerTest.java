package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.text.Digest;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = new SmallGazetteer()
            .place("iraq", "Iraq", "country", "", "Iraqi|Iraqis", "")
            .place("anbar", "Anbar", "governorate", "al-Anbar", "", "iraq")
            .place("qaim", "Qaim", "town", "al-Qa'im|Al Qaim", "", "anbar")
            .place("hit", "Hit", "town", "", "", "anbar")
            .actor("pkk", "Kurdistan Workers' Party", "armedGroup", "PKK|P.K.K.")
            .build();

    @Test
    void names_are_looked_up_in_any_spelling() {
        assertThat(gazetteer.named("AL-QAIM")).extracting(Entry::id).containsExactly("qaim");
        assertThat(gazetteer.named("Kurdistan Workers Party"))
                .extracting(Entry::id)
                .containsExactly("pkk");
        assertThat(gazetteer.named("Nowhere")).isEmpty();
    }

    @Test
    void one_entry_is_named_once_however_many_aliases_fold_alike() {
        assertThat(gazetteer.named("P.K.K.")).extracting(Entry::id).containsExactly("pkk");
    }

    @Test
    void a_demonym_is_no_name() {
        assertThat(gazetteer.named("Iraqi")).isEmpty();
        assertThat(gazetteer.withDemonym("iraqi")).extracting(Place::id).containsExactly("iraq");
    }

    @Test
    void containers_go_from_the_nearest_to_the_farthest() {
        assertThat(gazetteer.containers(place("qaim"))).extracting(Place::id).containsExactly("anbar", "iraq");
        assertThat(gazetteer.containers(place("iraq"))).isEmpty();
    }

    @Test
    void a_place_lies_within_itself_and_what_contains_it() {
        assertThat(gazetteer.isWithin(place("qaim"), place("iraq"))).isTrue();
        assertThat(gazetteer.isWithin(place("qaim"), place("qaim"))).isTrue();
        assertThat(gazetteer.isWithin(place("iraq"), place("qaim"))).isFalse();
        assertThat(gazetteer.isWithin(place("qaim"), place("hit"))).isFalse();
    }

    @Test
    void entries_come_by_id() {
        assertThat(gazetteer.entries()).extracting(Entry::id).containsExactly("anbar", "hit", "iraq", "pkk", "qaim");
    }

    @Test
    void the_digest_is_that_of_the_tables_in_their_order() {
        GazetteerFolder folder = new SmallGazetteer()
                .actor("pkk", "Kurdistan Workers' Party", "armedGroup", "PKK")
                .place("iraq", "Iraq", "country", "", "", "")
                .folder("any");
        String places = new String(folder.tables().get("places.tsv"), StandardCharsets.UTF_8);
        String actors = new String(folder.tables().get("actors.tsv"), StandardCharsets.UTF_8);
        assertThat(GazetteerReader.read(List.of(folder)).orThrow().digest()).isEqualTo(Digest.of(places + actors));
    }

    private Place place(String id) {
        return (Place) gazetteer.byId(id).orElseThrow();
    }
}
