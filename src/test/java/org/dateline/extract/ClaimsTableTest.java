package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code claims.tsv}: sentences and the claims that stand in them, or nothing. */
class ClaimsTableTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void reads_the_claims_of_a_sentence_and_no_others(String sentence, List<ClaimRow> claims) {
        assertThat(Read.claims(sentence)).containsExactlyElementsOf(claims);
    }

    static Stream<Arguments> sentences() {
        Map<String, List<ClaimRow>> expected = new LinkedHashMap<>();
        String sentence = "";
        for (String[] row : Tables.rows("claims.tsv")) {
            sentence = row[0].isEmpty() ? sentence : row[0];
            List<ClaimRow> claims = expected.computeIfAbsent(sentence, s -> new ArrayList<>());
            if (!row[1].equals("nothing")) {
                claims.add(ClaimRow.of(row, 1));
            }
        }
        return expected.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }
}
