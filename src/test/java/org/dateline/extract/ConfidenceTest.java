package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.junit.jupiter.api.Test;

/** What the confidence of a claim depends on. */
class ConfidenceTest {
    private static final Confidence CONFIDENCE =
            new Confidence(Map.of("base", 2.0, "rule=R-PAS", 0.5, "rule=R-HUR", -1.0, "told=hedged", -20.0));

    private static List<String> features(String sentence) {
        Reading reading = Read.paragraphs(sentence);
        Claim claim = reading.claims().get(0);
        return Confidence.features(claim, reading.linked().annotated().article().text());
    }

    @Test
    void depends_on_rule_figure_harm_source_and_hedge() {
        assertThat(features("Twelve people were killed in Mosul."))
                .containsExactly("base", "rule=R-PAS", "figure=words", "harm=killed", "source=outlet", "told=plainly");
        assertThat(features("The army said 12 soldiers may have been wounded."))
                .contains("figure=digits", "harm=wounded", "source=claimant", "told=hedged");
        assertThat(features("Dozens of people were killed in Mosul.")).contains("figure=vague");
        assertThat(features("A soldier was killed in Mosul.")).contains("figure=person");
        assertThat(features("No civilians were killed in Mosul.")).contains("figure=none");
    }

    @Test
    void rises_with_the_odds_in_hundredths() {
        assertThat(CONFIDENCE.of(List.of("base"))).isEqualTo(0.88);
        assertThat(CONFIDENCE.of(List.of("base", "rule=R-PAS"))).isEqualTo(0.92);
        assertThat(CONFIDENCE.of(List.of("base", "rule=R-HUR"))).isEqualTo(0.73);
    }

    @Test
    void takes_a_rule_that_it_has_not_learned_for_an_average_one() {
        assertThat(CONFIDENCE.of(List.of("base", "rule=R-NEW"))).isEqualTo(0.88);
    }

    @Test
    void is_never_nothing_and_never_certainty() {
        assertThat(CONFIDENCE.of(List.of("base", "told=hedged"))).isEqualTo(0.05);
        assertThat(new Confidence(Map.of("base", 30.0)).of(List.of("base"))).isEqualTo(0.99);
    }

    @Test
    void the_shipped_table_speaks_of_rules_that_there_are() throws IOException {
        Set<String> rules = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());

        assertThat(Files.readAllLines(Path.of("data/rules/confidence.tsv")))
                .filteredOn(line -> line.startsWith("rule="))
                .isNotEmpty()
                .allMatch(line -> rules.contains(line.substring("rule=".length(), line.indexOf('\t'))));
    }
}
