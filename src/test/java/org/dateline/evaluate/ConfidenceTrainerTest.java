package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.claim.Attribution;
import org.dateline.claim.Bound;
import org.dateline.claim.Certainty;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Polarity;
import org.dateline.claim.Quantity;
import org.dateline.claim.Relations;
import org.dateline.claim.VictimCategory;
import org.dateline.claim.Victims;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learned of how likely claims are right. */
class ConfidenceTrainerTest {
    private static List<Example> examples(String feature, int right, int wrong) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            examples.add(new Example("a" + i, List.of("base", feature), i < right));
        }
        return examples;
    }

    @Test
    void learns_the_shares_that_it_has_seen_often() {
        List<Example> examples = examples("rule=A", 900, 100);
        examples.addAll(examples("rule=B", 500, 500));

        Map<String, Double> weights = Odds.learn(examples, "base");

        assertThat(Odds.share(weights, List.of("base", "rule=A"))).isCloseTo(0.9, within(0.02));
        assertThat(Odds.share(weights, List.of("base", "rule=B"))).isCloseTo(0.5, within(0.02));
    }

    @Test
    void makes_little_of_what_it_has_seen_seldom() {
        List<Example> examples = examples("rule=A", 900, 100);
        examples.addAll(examples("rule=C", 0, 2));

        assertThat(Odds.share(Odds.learn(examples, "base"), List.of("base", "rule=C")))
                .isBetween(0.8, 0.9);
    }

    @Test
    void writes_the_weight_of_each_feature_with_what_it_rests_on() {
        List<Example> examples = examples("rule=A", 90, 10);
        examples.addAll(examples("rule=B", 50, 50));
        ConfidenceTable table = new ConfidenceTable(List.of("x.jsonl (200 claims)"), examples);

        assertThat(table.tsv().lines().skip(2)).first().isEqualTo("feature\tweight\tclaims\tright");
        assertThat(table.tsv())
                .contains("x.jsonl (200 claims)")
                .contains("\t100\t90\n")
                .contains("\t100\t50\n");
        assertThat(table.tsv()).isEqualTo(new ConfidenceTable(List.of("x.jsonl (200 claims)"), examples).tsv());
        assertThat(table.reliability()).startsWith("confidence ").contains("differ by 0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "4, false, AFFIRMED, true",
        "5, false, AFFIRMED, false",
        "3, false, AFFIRMED,",
        "4, true, AFFIRMED,",
        "4, false, DENIED,"
    })
    void a_count_judges_figures_that_are_no_less_than_it(long figure, boolean sums, Polarity polarity, Boolean right) {
        CountedPage page = new CountedPage("p", "text", "", 4, 0, "");
        Event event = new Event(EventType.SHOOTING, sums, new Span(0, 1), 0, When.UNKNOWN, Optional.empty(), List.of());

        assertThat(page.judge(claim(figure, polarity), event)).isEqualTo(Optional.ofNullable(right));
    }

    private static Claim claim(long figure, Polarity polarity) {
        return new Claim(
                0,
                0,
                Harm.KILLED,
                new Quantity(
                        new Span(0, 1),
                        Bound.EXACT,
                        OptionalLong.of(figure),
                        OptionalLong.empty(),
                        OptionalLong.empty()),
                new Victims(Optional.empty(), VictimCategory.UNKNOWN, Optional.empty()),
                Attribution.OUTLET,
                Certainty.ASSERTED,
                polarity,
                List.of(),
                Relations.NONE,
                "R-PAS",
                0.9);
    }
}
