package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules in {@code data/rules/rules.tsv} hold against their own examples. */
class RulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void a_rule_reads_its_example_and_leaves_its_counter_example(String id, String example, String counterExample) {
        assertThat(rulesThatRead(example)).contains(id);
        assertThat(rulesThatRead(counterExample)).doesNotContain(id);
    }

    @Test
    void every_rule_of_the_code_is_explained_and_no_other() {
        List<String> ids =
                new ArrayList<>(Arrays.stream(Rule.values()).map(Rule::id).toList());
        ids.add(StanceFinder.RULE);

        assertThat(rules().map(row -> (String) row.get()[0])).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void the_rule_book_gives_the_meaning_of_a_rule() {
        assertThat(RuleBook.shipped().meaning("R-TOL"))
                .hasValue("The number is what a death toll stands at or reaches.");
        assertThat(RuleBook.shipped().meaning("R-XYZ")).isEmpty();
    }

    private static List<String> rulesThatRead(String text) {
        Reading reading = Read.paragraphs(text);
        return Stream.concat(
                        reading.claims().stream().map(Claim::rule),
                        reading.stances().stream().map(Stance::rule))
                .toList();
    }

    static Stream<Arguments> rules() {
        return Tables.rows("/data/rules/rules.tsv").stream().skip(1).map(row -> Arguments.of(row[0], row[2], row[3]));
    }
}
