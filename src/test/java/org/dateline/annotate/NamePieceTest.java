package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name finder cuts words at their hyphens. */
class NamePieceTest {
    @ParameterizedTest
    @CsvSource({
        "US-led, US|-led",
        "al-Shabaab-linked, al-Shabaab|-linked",
        "Russian-installed, Russian|-installed",
        "Kurdish-speaking, Kurdish|-speaking",
        "pro-Iranian, pro-|Iranian",
        "anti-Houthi, anti-|Houthi",
        "Jong-un, Jong-un",
        "Mei-hsiu, Mei-hsiu",
        "Chan-ocha, Chan-ocha",
        "al-Abadi, al-Abadi",
        "Franco-Malian, Franco-Malian",
        "Port-au-Prince, Port-au-Prince",
        "cease-fire, cease-fire",
        "well-armed, well-armed",
    })
    void cuts_a_compound_only_beside_a_name(String word, String pieces) {
        assertThat(NamePiece.of(List.of("the", word)))
                .extracting(NamePiece::form)
                .containsExactly(("the|" + pieces).split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"US-led, 0, 2, 0", "pro-Iranian, 4, 11, 1"})
    void remembers_where_a_piece_stands_in_its_word(String word, int from, int to, int piece) {
        NamePiece name = NamePiece.of(List.of(word)).get(piece);
        assertThat(name.token()).isZero();
        assertThat(name.from()).isEqualTo(from);
        assertThat(name.to()).isEqualTo(to);
    }
}
