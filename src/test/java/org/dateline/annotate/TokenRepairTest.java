package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenRepairTest {
    private static final TokenReader READER = new TokenReader(Models.withoutNames());

    static Stream<Arguments> cases() throws IOException {
        return Tables.rows("tokens.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cuts_the_sentence_into_these_words(String sentence, String words) {
        assertThat(READER.read(sentence, 0))
                .extracting(token ->
                        sentence.substring(token.span().begin(), token.span().end()))
                .containsExactly(words.split("\\|"));
    }

    @Test
    void mends_the_cuts_of_a_model_that_cut_a_figure() {
        List<Span> cut = List.of(new Span(0, 1), new Span(1, 5), new Span(6, 10));
        assertThat(new TokenRepair().repair("6,878 dead", cut)).containsExactly(new Span(0, 5), new Span(6, 10));
    }

    @Test
    void keeps_the_cuts_of_the_model_where_no_rule_speaks() {
        List<Span> cut = List.of(new Span(0, 3), new Span(3, 4), new Span(5, 8));
        assertThat(new TokenRepair().repair("Ave. and", cut)).isEqualTo(cut);
    }

    @Test
    void reads_typographic_signs_as_plain_ones_in_the_form() {
        assertThat(READER.read("“Iraq’s war”", 0))
                .extracting(Token::form)
                .containsExactly("\"", "Iraq", "'s", "war", "\"");
    }

    @Test
    void the_form_of_a_name_has_no_blanks_about_its_hyphen() {
        assertThat(READER.read("Faris al - Rawi and 10 000 men", 0))
                .extracting(Token::form)
                .containsExactly("Faris", "al-Rawi", "and", "10 000", "men");
    }

    @Test
    void a_name_in_capitals_is_no_verb() {
        assertThat(tags("They fought with IS fighters near the border ."))
                .containsSubsequence("IS/PROPN", "fighters/NOUN");
        assertThat(tags("The city is calm and US troops left .")).contains("is/AUX", "US/PROPN");
    }

    @Test
    void figures_are_numerals_and_clitics_particles() {
        assertThat(tags("UNAMI’s count of 6,878 and the 17th strike .")).contains("'s/PART", "6,878/NUM", "17th/ADJ");
    }

    @Test
    void tells_a_past_tense_from_a_participle() {
        assertThat(fine("The soldiers killed three rebels and were then killed by a mine ."))
                .containsSubsequence("killed/VBD", "were/VBD", "killed/VBN");
    }

    @Test
    void acronyms_are_names_only_where_capitals_tell() {
        List<WordClass> nouns = List.of(WordClass.of("NOUN:NN"), WordClass.of("VERB:VBD"));
        assertThat(new TagRepair().repair(List.of("PMF", "fled"), nouns))
                .containsExactly(WordClass.of("PROPN:NNP"), WordClass.of("VERB:VBD"));
        assertThat(new TagRepair().repair(List.of("PMF", "FLED"), nouns)).isEqualTo(nouns);
    }

    @Test
    void a_word_joined_to_what_it_describes_is_an_adjective() {
        assertThat(tags("A rebel-held town near ISIS-controlled land ."))
                .contains("rebel-held/ADJ", "ISIS-controlled/ADJ", "town/NOUN");
    }

    private static List<String> fine(String sentence) {
        return READER.read(sentence, 0).stream()
                .map(token -> token.form() + "/" + token.fine())
                .toList();
    }

    private static List<String> tags(String sentence) {
        return READER.read(sentence, 0).stream()
                .map(token -> token.form() + "/" + token.tag())
                .toList();
    }
}
