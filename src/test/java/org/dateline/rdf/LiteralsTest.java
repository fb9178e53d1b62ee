package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({"0,0.0", "0.004,0.0", "0.05,0.05", "0.5,0.5", "0.876,0.88", "0.9,0.9", "0.999,1.0", "1,1.0"})
    void shares_have_one_or_two_decimals(double value, String written) {
        assertThat(Literals.share(value).getLiteralLexicalForm()).isEqualTo(written);
    }

    @Test
    void a_share_beyond_one_is_refused() {
        assertThatThrownBy(() -> Literals.share(1.01)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> Literals.share(Double.NaN)).hasMessageContaining("NaN");
    }

    @ParameterizedTest
    @CsvSource({"36.3350,36.335", "43,43.0", "-0.50,-0.5", "100,100.0", "0,0.0"})
    void decimals_lose_superfluous_zeros_only(String written, String canonical) {
        assertThat(Literals.decimal(written).getLiteralLexicalForm()).isEqualTo(canonical);
    }

    @Test
    void times_are_in_utc_to_the_second() {
        assertThat(Literals.dateTime(Instant.parse("2026-11-21T10:00:00.987Z")).getLiteralLexicalForm())
                .isEqualTo("2026-11-21T10:00:00Z");
    }
}
