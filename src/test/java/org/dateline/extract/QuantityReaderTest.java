package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code quantities.tsv}: phrases, the bound and number that they begin with, and what is left of them. */
class QuantityReaderTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("quantities")
    void reads_the_quantity_that_begins_a_phrase(String phrase, String bound, String number, String rest) {
        Words words = Read.words(phrase);

        Optional<QuantityReader.Read> read = QuantityReader.at(words, 0);

        assertThat(read.map(r -> r.quantity().bound().code()).orElse("none")).isEqualTo(bound);
        assertThat(read.map(r -> number(r.quantity())).orElse("-")).isEqualTo(number);
        assertThat(words.slice(read.map(QuantityReader.Read::to).orElse(0), words.size()))
                .isEqualTo(rest);
    }

    private static String number(Quantity quantity) {
        if (quantity.low().isPresent()) {
            return quantity.low().getAsLong() + ".." + quantity.high().orElseThrow();
        }
        return quantity.count().isPresent() ? String.valueOf(quantity.count().getAsLong()) : "-";
    }

    static Stream<Arguments> quantities() {
        return Tables.rows("quantities.tsv").stream().map(row -> Arguments.of((Object[]) row));
    }
}
