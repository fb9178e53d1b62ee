package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateForcesTest {
    private final StateForces forces = new StateForces(new SmallGazetteer()
            .place("turkey", "Turkey", "country", "", "Turkish", "")
            .place("united-states", "United States", "country", "US|U.S.", "American", "")
            .place("iraq", "Iraq", "country", "", "Iraqi", "")
            .place("kurdistan", "Kurdistan", "region", "", "Kurdish", "")
            .actor("tsk", "Turkish Armed Forces", "stateForce", "Turkish army")
            .actor("tuaf", "Turkish Air Force", "stateForce", "")
            .actor("us-forces", "United States Armed Forces", "stateForce", "US military")
            .actor("iraqi-army", "Iraqi Army", "stateForce", "")
            .actor("iraqi-police", "Iraqi Police", "police", "")
            .actor("iraqi-government", "Government of Iraq", "government", "Iraqi government")
            .actor("peshmerga", "Peshmerga", "stateForce", "Kurdish army")
            .build());

    @ParameterizedTest
    @CsvSource({
        "Turkish soldiers, tsk",
        "Turkish warplanes, tuaf",
        "Turkey's military, tsk",
        "U.S. fighter jets, us-forces",
        "American troops, us-forces",
        "Iraqi troops, iraqi-army",
        "Iraqi ground forces, iraqi-army",
        "Iraqi government forces, iraqi-army",
        "Iraqi government, iraqi-government",
        "Iraqi federal police, iraqi-police",
    })
    void nationality_and_noun_name_a_force(String phrase, String id) {
        assertThat(forces.find(phrase)).map(Actor::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"Turkish police", "Turkish villagers", "Kurdish troops", "Iraqi", "troops", "Iraqi Kurdish troops"})
    void other_phrases_name_none(String phrase) {
        assertThat(forces.find(phrase)).isEmpty();
    }
}
