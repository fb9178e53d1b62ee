package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LemmasTest {
    private static final Lemmas SHIPPED = Models.withoutNames().lemmas();

    static Stream<Arguments> cases() throws IOException {
        return Tables.rows("lemmas.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_dictionary_form(String form, String tag, String lemma) {
        assertThat(SHIPPED.lemma(form, tag)).isEqualTo(lemma);
    }

    @Test
    void a_later_table_corrects_an_earlier_one() throws IOException {
        Lemmas lemmas = Lemmas.read(new StringReader("bases\tNOUN\tbasis\n"), new StringReader("bases\tNOUN\tbase\n"));
        assertThat(lemmas.lemma("Bases", "NOUN")).isEqualTo("base");
    }

    @Test
    void a_broken_table_is_refused_with_its_line() {
        assertThatThrownBy(() -> Lemmas.read(new StringReader("bases\tbase")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bases");
    }
}
