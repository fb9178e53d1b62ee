package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code numbers.tsv}: phrases, the number they begin with, and what is left of them. */
class NumberReaderTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void reads_the_number_that_begins_a_phrase(String phrase, String value, String rest) {
        Words words = Read.words(phrase);

        String read =
                NumberReader.at(words, 0).map(n -> String.valueOf(n.value())).orElse("none");
        int to = NumberReader.at(words, 0).map(NumberReader.Numeral::to).orElse(0);

        assertThat(read).isEqualTo(value);
        assertThat(words.slice(to, words.size())).isEqualTo(rest);
    }

    static Stream<Arguments> numbers() {
        return Tables.rows("numbers.tsv").stream().map(row -> Arguments.of((Object[]) row));
    }
}
