package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final String CLAIM = "publication/6449e1dfc209cc63961dded540a6bfcd/claim/killed-1068-1073";

    @Test
    void columns_are_aligned() {
        assertThat(TextTable.of(
                        new Table(List.of("harm", "n"), List.of(List.of("killed", "7"), List.of("hurt", "12")))))
                .isEqualTo("harm    n\n------  --\nkilled  7\nhurt    12\n");
    }

    @Test
    void iris_stay_whole_so_that_they_can_be_copied() {
        assertThat(shown("https://w3id.org/dateline/id/" + CLAIM)).isEqualTo("id:" + CLAIM);
        String elsewhere = "https://example.org/" + "a/".repeat(60) + "b?c=d#e";
        assertThat(shown(elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    void what_is_shown_short_is_found_again() {
        assertThat(ShortIri.whole(shown("https://w3id.org/dateline/id/" + CLAIM)))
                .isEqualTo("https://w3id.org/dateline/id/" + CLAIM);
    }

    @Test
    void long_texts_are_cut() {
        assertThat(shown("Police: " + "seven people were killed ".repeat(9)))
                .isEqualTo("Police: seven people were killed seven people were kill…");
    }

    @Test
    void line_breaks_do_not_break_rows() {
        assertThat(shown("two\n lines\u0007")).isEqualTo("two lines?");
    }

    private static String shown(String value) {
        return TextTable.of(new Table(List.of("x"), List.of(List.of(value))))
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }
}
