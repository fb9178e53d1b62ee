package org.dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.dateline.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IncidentGrouperTest {
    private static final PlaceSummary IRAQ = new PlaceSummary("iraq", true, List.of());
    private static final PlaceSummary NINEVEH = new PlaceSummary("nineveh", false, List.of());
    private static final PlaceSummary MOSUL = new PlaceSummary("mosul", false, List.of("nineveh"));
    private static final PlaceSummary ZANJILI = new PlaceSummary("zanjili", false, List.of("mosul", "nineveh"));
    private static final PlaceSummary SHIFA = new PlaceSummary("shifa", false, List.of("mosul", "nineveh"));
    private static final List<PlaceSummary> PLACES = List.of(IRAQ, NINEVEH, MOSUL, ZANJILI, SHIFA);

    private final IncidentGrouper grouper = new IncidentGrouper();

    private static ReportSummary report(String publication, String type, PlaceSummary place, String days) {
        return report(publication, type, false, place, days, List.of());
    }

    private static ReportSummary report(
            String publication,
            String type,
            boolean aggregate,
            PlaceSummary place,
            String days,
            List<ClaimSummary> claims) {
        String[] ends = days.split("/");
        Optional<Period> period = days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
        String iri = publication + "/report/" + type + "-" + place.iri();
        return new ReportSummary(
                iri, type, aggregate, Optional.of(place), period, publication, "text of " + publication, claims);
    }

    private List<List<String>> groups(ReportSummary... reports) {
        return grouper.group(List.of(reports)).stream()
                .map(incident -> incident.reports().stream()
                        .map(ReportSummary::publication)
                        .toList())
                .toList();
    }

    private static PlaceSummary place(String iri) {
        return PLACES.stream()
                .filter(place -> place.iri().equals(iri))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/dateline/merge/pairs.csv", useHeadersInDisplayName = true)
    void two_reports(
            String type,
            String place,
            String days,
            String otherType,
            String otherPlace,
            String otherDays,
            boolean one) {
        ReportSummary first = report("a", type, place(place), days == null ? "" : days);
        ReportSummary second = report("b", otherType, place(otherPlace), otherDays == null ? "" : otherDays);
        assertThat(grouper.group(List.of(first, second))).hasSize(one ? 1 : 2);
    }

    @Test
    void a_city_does_not_join_two_of_its_quarters() {
        assertThat(groups(
                        report("a", "airstrike", ZANJILI, "2017-03-21"),
                        report("b", "airstrike", MOSUL, "2017-03-21"),
                        report("c", "airstrike", SHIFA, "2017-03-21")))
                .containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void where_a_city_is_unclear_equal_places_and_days_still_join() {
        assertThat(groups(
                        report("a", "airstrike", ZANJILI, "2017-03-21"),
                        report("b", "airstrike", MOSUL, "2017-03-21"),
                        report("c", "airstrike", SHIFA, "2017-03-21"),
                        report("d", "droneStrike", ZANJILI, "2017-03-21")))
                .containsExactly(List.of("a", "d"), List.of("b"), List.of("c"));
    }

    @Test
    void two_events_that_one_outlet_tells_apart_stay_apart_and_join_nobody() {
        ReportSummary first = report("a", "bombing", MOSUL, "2017-03-21");
        ReportSummary second = report("a", "suicideAttack", MOSUL, "2017-03-21");
        assertThat(groups(first, second, report("b", "bombing", MOSUL, "2017-03-21")))
                .containsExactly(List.of("a"), List.of("a"), List.of("b"));
    }

    @Test
    void reports_whose_claims_repeat_each_other_are_one() {
        ClaimSummary body = claim("a/claim/1", Optional.empty());
        ClaimSummary headline = claim("a/claim/0", Optional.of("a/claim/1"));
        ReportSummary first = report("a", "bombing", false, MOSUL, "2017-03-21", List.of(body));
        ReportSummary second = report("a", "other", false, IRAQ, "", List.of(headline));
        assertThat(groups(first, second, report("b", "bombing", MOSUL, "2017-03-21")))
                .containsExactly(List.of("a", "a", "b"));
    }

    private static ClaimSummary claim(String iri, Optional<String> repeats) {
        OptionalLong five = OptionalLong.of(5);
        return new ClaimSummary(iri, "killed", "unknown", true, five, five, false, repeats, Set.of());
    }

    @Test
    void one_dispatch_that_two_outlets_carry_tells_of_the_same_events() {
        ReportSummary one = new ReportSummary(
                "a/report/other-1-2", "other", false, Optional.empty(), Optional.empty(), "a", "same text", List.of());
        ReportSummary copy = new ReportSummary(
                "b/report/other-1-2", "other", false, Optional.empty(), Optional.empty(), "b", "same text", List.of());
        ReportSummary next = new ReportSummary(
                "b/report/other-5-6", "other", false, Optional.empty(), Optional.empty(), "b", "same text", List.of());
        assertThat(groups(one, copy, next)).containsExactly(List.of("a", "b"), List.of("b"));
    }

    @Test
    void totals_join_only_on_equal_place_and_period() {
        assertThat(groups(
                        report("a", "other", true, IRAQ, "2017-02-01/2017-02-28", List.of()),
                        report("b", "other", true, IRAQ, "2017-02-01/2017-02-28", List.of()),
                        report("c", "other", true, IRAQ, "2017-02-01/2017-03-01", List.of()),
                        report("d", "other", true, MOSUL, "2017-02-01/2017-02-28", List.of())))
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    @Test
    void a_total_never_joins_an_event() {
        assertThat(groups(
                        report("a", "airstrike", true, MOSUL, "2017-03-21", List.of()),
                        report("b", "airstrike", MOSUL, "2017-03-21")))
                .hasSize(2);
    }

    @Test
    void the_order_of_arrival_is_no_matter() {
        Random random = new Random(7);
        List<ReportSummary> reports = new ArrayList<>();
        List<String> types = List.of("airstrike", "droneStrike", "bombing", "other");
        for (int i = 0; i < 300; i++) {
            String day = "2017-03-" + (10 + random.nextInt(9));
            PlaceSummary place = PLACES.get(random.nextInt(PLACES.size()));
            reports.add(report("p" + i, types.get(random.nextInt(4)), place, day));
        }
        List<Incident> first = grouper.group(reports);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(reports, random);
            assertThat(grouper.group(reports)).isEqualTo(first);
        }
        assertThat(first).hasSizeBetween(20, 299);
    }

    @Test
    void every_report_is_in_one_incident() {
        ReportSummary alone = report("a", "statement", IRAQ, "");
        assertThat(grouper.group(List.of(alone))).containsExactly(new Incident(List.of(alone)));
        assertThat(grouper.group(List.of())).isEmpty();
    }
}
