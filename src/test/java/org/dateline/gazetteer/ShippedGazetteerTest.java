package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables under {@code data/gazetteer}. */
class ShippedGazetteerTest {
    private static final Gazetteer SHIPPED = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource({
        "Daesh,islamic-state",
        "ISIL,islamic-state",
        "IS,islamic-state",
        "P.K.K.,pkk",
        "Kurdistan Workers Party,pkk",
        "al-Qa'im,qaim",
        "al-BuKamal,albu-kamal",
        "Abu Kamal,albu-kamal",
        "Ninawa,nineveh-governorate",
        "western Mosul,west-mosul",
        "Khabur,ibrahim-khalil",
        "Turkish soldiers,turkish-armed-forces",
        "U.S.-led Coalition,us-led-coalition",
        "PMF,popular-mobilization-forces",
        "UNAMI,unami",
        "Anadolu,anadolu-agency",
        "SOMO,somo",
        "Haidar al-Abadi,haider-al-abadi",
        "Jabhat al-Nusra,al-nusra-front",
        "Tareeq al-Bab,aleppo-tariq-al-bab",
        "Russian Aerospace Defense Forces,russian-aerospace-forces",
        "Syrian Arab News Agency,sana",
        "Deir Ezzor,deir-ez-zor",
    })
    void one_name_has_one_meaning(String name, String id) {
        assertThat(SHIPPED.named(name)).extracting(Entry::id).containsExactly(id);
    }

    @Test
    void the_gaza_of_qaim_is_not_the_gaza_strip() {
        Place gaza = place("qaim-gaza-neighbourhood");

        assertThat(SHIPPED.isWithin(gaza, place("iraq"))).isTrue();
        assertThat(SHIPPED.named("Gaza")).doesNotContain(gaza);
    }

    @Test
    void a_town_lies_in_its_governorate_and_country() {
        assertThat(SHIPPED.containers(place("husaiba")))
                .extracting(Entry::id)
                .containsExactly("qaim-district", "anbar-governorate", "iraq");
    }

    @Test
    void a_place_that_cannot_be_told_from_its_namesakes_has_no_point() {
        assertThat(place("rashidiya").point()).isEmpty();
    }

    @Test
    void mosul_has_a_point_and_verified_ids() {
        Place mosul = place("mosul");

        assertThat(mosul.point()).contains(new Point("36.335", "43.11889"));
        assertThat(mosul.links().geonames()).contains("99072");
        assertThat(mosul.links().wikidata()).contains("Q83317");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "government forces",
                "security forces",
                "the army",
                "the police",
                "the air force",
                "Ministry of Defence",
                "Interior Ministry",
                "Health Ministry",
                "the rebels",
                "the coalition"
            })
    void a_name_that_fits_every_side_belongs_to_nobody(String name) {
        assertThat(SHIPPED.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Turkish warplanes,turkish-air-force",
        "Iraqi soldiers,iraqi-armed-forces",
        "Syrian helicopters,syrian-air-force",
        "Nepalese police,nepali-police",
        "Congolese troops,fardc",
        "Israeli troops,israeli-armed-forces",
    })
    void a_nationality_and_a_noun_name_a_force(String phrase, String id) {
        assertThat(new StateForces(SHIPPED).find(phrase)).map(Actor::id).contains(id);
    }

    @Test
    void only_a_country_or_region_is_within_nothing() {
        List<Place> loose = SHIPPED.entries().stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .filter(place -> place.within().isEmpty())
                .toList();

        assertThat(loose).extracting(Place::kind).isSubsetOf(Place.Kind.COUNTRY, Place.Kind.REGION);
    }

    @Test
    void nothing_lists_its_own_name_as_an_alias() {
        assertThat(SHIPPED.entries())
                .allSatisfy(entry -> assertThat(entry.aliases()).doesNotContain(entry.name()));
    }

    private static Place place(String id) {
        Optional<Entry> entry = SHIPPED.byId(id);
        assertThat(entry).as(id).containsInstanceOf(Place.class);
        return (Place) entry.orElseThrow();
    }
}
