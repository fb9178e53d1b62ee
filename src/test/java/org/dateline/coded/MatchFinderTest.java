package org.dateline.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.time.Period;
import org.junit.jupiter.api.Test;

class MatchFinderTest {
    private static final GeoPoint QAIM = new GeoPoint(34.37, 41.09);

    private final MatchFinder finder = new MatchFinder(MatchWeights.shipped());

    private static Candidate incident(String kind, String place, boolean wide, String day, long killed) {
        return new Candidate(
                "urn:incident:1",
                kind,
                QAIM,
                place,
                wide,
                Period.day(LocalDate.parse(day)),
                Optional.of(new Candidate.Range(killed, killed)));
    }

    private static Candidate event(GeoPoint point, String place, String day, long low, long high) {
        return new Candidate(
                "urn:event:1",
                "stateBased",
                point,
                place,
                false,
                Period.day(LocalDate.parse(day)),
                Optional.of(new Candidate.Range(low, high)));
    }

    private double score(Candidate incident, Candidate event) {
        return finder.find(List.of(incident), List.of(event)).stream()
                .mapToDouble(match -> match.score().doubleValue())
                .sum();
    }

    @Test
    void distances_run_along_the_earth() {
        assertThat(new GeoPoint(0, 0).kilometresTo(new GeoPoint(0, 1))).isCloseTo(111.2, within(0.1));
        assertThat(new GeoPoint(60, 0).kilometresTo(new GeoPoint(60, 1))).isCloseTo(55.6, within(0.1));
    }

    @Test
    void the_same_place_day_kind_and_number_agree_in_everything() {
        assertThat(finder.find(
                        List.of(incident("airstrike", "Qaim", false, "2017-03-21", 9)),
                        List.of(event(QAIM, "Qaim town, Qaim district", "2017-03-21", 9, 13))))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.score()).hasToString("1.00");
                    assertThat(match.reasons())
                            .containsExactly(
                                    "place: 0.0 km apart (0.35 of 0.35)",
                                    "days: they meet (0.30 of 0.30)",
                                    "kind: airstrike and stateBased (0.15 of 0.15)",
                                    "killed: 9 and 9-13 (0.20 of 0.20)");
                });
    }

    @Test
    void a_day_apart_and_half_the_number_agree_less() {
        Candidate incident = incident("airstrike", "Qaim", false, "2017-03-21", 9);
        assertThat(score(incident, event(QAIM, "Qaim town", "2017-03-22", 18, 18)))
                .isCloseTo(0.75, within(0.001));
        assertThat(score(incident, event(QAIM, "Qaim town", "2017-03-23", 9, 9)))
                .isZero();
    }

    @Test
    void what_lies_far_away_is_no_candidate_unless_the_incident_is_told_of_a_governorate() {
        GeoPoint away = new GeoPoint(33.6, 41.09);
        assertThat(score(
                        incident("airstrike", "Qaim", false, "2017-03-21", 9),
                        event(away, "A hill", "2017-03-21", 9, 9)))
                .isZero();
        assertThat(score(
                        incident("airstrike", "Anbar", true, "2017-03-21", 9),
                        event(away, "A hill, Anbar governorate", "2017-03-21", 9, 9)))
                .isCloseTo(0.86, within(0.001));
    }

    @Test
    void a_narrow_place_is_not_told_by_the_name_of_its_district() {
        GeoPoint away = new GeoPoint(34.12, 41.09);
        Candidate incident = incident("airstrike", "Qaim", false, "2017-03-21", 9);
        assertThat(score(incident, event(away, "Farm, Qaim district", "2017-03-21", 9, 9)))
                .isLessThan(score(incident, event(away, "Qaim outskirts", "2017-03-21", 9, 9)));
    }

    @Test
    void an_attack_on_civilians_is_another_kind_than_a_fight() {
        Candidate event = event(QAIM, "Qaim", "2017-03-21", 9, 9);
        assertThat(score(incident("execution", "Qaim", false, "2017-03-21", 9), event))
                .isLessThan(score(incident("armedClash", "Qaim", false, "2017-03-21", 9), event));
    }

    @Test
    void a_year_long_sum_matches_nothing() {
        Candidate sum = new Candidate(
                "urn:event:2",
                "stateBased",
                QAIM,
                "Qaim",
                false,
                new Period(LocalDate.parse("2017-01-01"), LocalDate.parse("2017-12-31")),
                Optional.empty());
        assertThat(score(incident("airstrike", "Qaim", false, "2017-03-21", 9), sum))
                .isZero();
    }
}
