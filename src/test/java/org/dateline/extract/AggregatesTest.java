package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code aggregates.tsv}: figures that sum several events, and figures of one. */
class AggregatesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void tells_sums_from_single_events(String sentence, boolean sums) {
        Reading reading = Read.paragraphs(sentence);

        assertThat(reading.claims()).isNotEmpty();
        assertThat(reading.claims())
                .allMatch(c -> reading.events().get(c.event()).aggregate() == sums);
    }

    static Stream<Arguments> sentences() {
        return Tables.rows("aggregates.tsv").stream().map(row -> Arguments.of(row[0], Boolean.parseBoolean(row[1])));
    }
}
