package org.dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GroupingTest {
    private final AllAtOnce grouping = new AllAtOnce(SamenessTable.shipped());

    private Grouping grouped(Told... told) {
        return grouping.group(Stream.of(told).map(Told::summary).toList());
    }

    /** The publications of each incident. */
    private List<List<String>> groups(Told... told) {
        return grouped(told).incidents().stream()
                .map(incident -> incident.reports().stream()
                        .map(ReportSummary::publication)
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/dateline/merge/pairs.csv", useHeadersInDisplayName = true)
    void two_reports_of_one_day_s_news(
            String type,
            String place,
            String days,
            String otherType,
            String otherPlace,
            String otherDays,
            boolean one) {
        Told first = Told.by("a").on("2017-03-22").event(type, place, days == null ? "" : days);
        Told second = Told.by("b").on("2017-03-22").event(otherType, otherPlace, otherDays == null ? "" : otherDays);
        assertThat(groups(first, second)).hasSize(one ? 1 : 2);
    }

    @Test
    void two_quarters_of_a_city_are_never_in_one_incident() {
        List<List<String>> groups = groups(
                Told.by("a").on("2017-03-22").event("airstrike", "zanjili", "2017-03-21"),
                Told.by("b").on("2017-03-22").event("airstrike", "mosul", "2017-03-21"),
                Told.by("c").on("2017-03-22").event("airstrike", "shifa", "2017-03-21"));
        assertThat(groups).noneMatch(group -> group.contains("a") && group.contains("c"));
    }

    @Test
    void names_in_common_join_a_follow_up_that_names_neither_place_nor_day() {
        Told news = Told.by("a")
                .on("2017-03-22")
                .naming("amal harbi, omar saleh", "mosul, zanjili", "harbi, saleh, zanjili, aged 43")
                .claim("killed civilian affirmed 1 1")
                .event("shelling", "zanjili", "2017-03-21");
        Told followUp = Told.by("b")
                .on("2017-06-02")
                .naming("amal harbi, omar saleh", "mosul, zanjili", "harbi, saleh, zanjili, aged 43")
                .claim("killed civilian affirmed 1 1")
                .event("other", "", "");
        assertThat(groups(news, followUp)).hasSize(1);
    }

    @Test
    void a_common_place_alone_does_not_join_texts_of_other_days() {
        Told first = Told.by("a")
                .on("2017-03-22")
                .naming("amal harbi", "mosul, zanjili", "harbi, zanjili, aged 43")
                .event("shelling", "zanjili", "2017-03-21");
        Told second = Told.by("b")
                .on("2017-04-02")
                .naming("omar saleh", "mosul, zanjili", "saleh, zanjili, aged 12")
                .event("shelling", "zanjili", "2017-04-01");
        assertThat(groups(first, second)).hasSize(2);
    }

    @Test
    void a_pair_that_is_neither_likely_nor_unlikely_is_kept_with_its_reasons() {
        Grouping found = grouped(
                Told.by("a").event("other", "zanjili", "2017-03-21"),
                Told.by("b").event("airstrike", "mosul", "2017-03-21"));
        assertThat(found.incidents()).hasSize(2);
        assertThat(found.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.score()).isEqualByComparingTo("-0.6");
            assertThat(decision.reasons())
                    .extracting(Reason::toString)
                    .contains("+2.40 same day: 2017-03-21", "+1.50 one place in the other: zanjili, mosul");
        });
    }

    @Test
    void two_events_that_one_outlet_tells_apart_leave_a_third_report_uncertain() {
        Told both = Told.by("a")
                .on("2017-03-22")
                .event("displacement", "shifa", "2017-03-20")
                .event("bombing", "mosul", "2017-03-21")
                .event("suicideAttack", "mosul", "2017-03-21");
        Told other = Told.by("b").on("2017-03-22").event("bombing", "mosul", "2017-03-21");
        assertThat(groups(both, other)).hasSize(4);
        assertThat(grouped(both, other).decisions())
                .filteredOn(decision -> decision.reasons().stream()
                        .anyMatch(reason -> reason.feature().equals("rival")))
                .hasSize(2);
    }

    @Test
    void reports_whose_claims_repeat_each_other_are_one() {
        OptionalLong five = OptionalLong.of(5);
        ClaimSummary headline = new ClaimSummary(
                "a/claim/0",
                "killed",
                "unknown",
                true,
                five,
                five,
                false,
                Optional.of("a/claim/1.0"),
                Optional.empty(),
                Set.of(),
                Set.of());
        Told told = Told.by("a")
                .claim(headline)
                .event("other", "iraq", "")
                .claim("killed unknown affirmed 5 5")
                .event("bombing", "mosul", "2017-03-21");
        assertThat(groups(told)).containsExactly(List.of("a", "a"));
    }

    @Test
    void one_dispatch_that_two_outlets_carry_tells_of_the_same_events() {
        assertThat(groups(
                        Told.by("a").text("same").event("other", "", "").event("other", "", ""),
                        Told.by("b").text("same").event("other", "", "").event("other", "", "")))
                .containsExactly(List.of("a", "b"), List.of("a", "b"));
    }

    @Test
    void totals_join_only_on_equal_place_and_period() {
        assertThat(groups(
                        Told.by("a").total("other", "iraq", "2017-02-01/2017-02-28"),
                        Told.by("b").total("other", "iraq", "2017-02-01/2017-02-28"),
                        Told.by("c").total("other", "iraq", "2017-02-01/2017-03-01"),
                        Told.by("d").total("other", "mosul", "2017-02-01/2017-02-28")))
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    @Test
    void a_total_never_joins_an_event() {
        assertThat(groups(
                        Told.by("a").total("airstrike", "mosul", "2017-03-21"),
                        Told.by("b").event("airstrike", "mosul", "2017-03-21")))
                .hasSize(2);
    }

    @Test
    void the_order_of_arrival_is_no_matter() {
        Random random = new Random(7);
        List<PublicationSummary> publications = new ArrayList<>();
        List<String> types = List.of("airstrike", "droneStrike", "bombing", "other");
        for (int i = 0; i < 200; i++) {
            String day = "2017-03-" + (10 + random.nextInt(9));
            String place = Told.PLACES.get(random.nextInt(Told.PLACES.size())).iri();
            publications.add(Told.by("p" + i)
                    .on("2017-03-20")
                    .claim("killed civilian affirmed " + (i % 5) + " " + (i % 5))
                    .event(types.get(random.nextInt(4)), place, day)
                    .event(types.get(random.nextInt(4)), place, day)
                    .summary());
        }
        Grouping first = grouping.group(publications);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(publications, random);
            assertThat(grouping.group(publications)).isEqualTo(first);
        }
        assertThat(first.incidents()).hasSizeBetween(20, 399);
    }

    @Test
    void every_report_is_in_one_incident() {
        assertThat(groups(Told.by("a").event("statement", "iraq", ""))).containsExactly(List.of("a"));
        assertThat(groups()).isEmpty();
    }
}
