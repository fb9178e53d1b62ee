package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists of names tell of words. */
class NameLexiconTest {
    @TempDir
    private Path folder;

    private NameLexicon lexicon = NameLexicon.EMPTY;

    @BeforeEach
    void readLists() throws IOException {
        Files.createDirectories(folder.resolve("given"));
        Files.writeString(folder.resolve("given/west.txt"), "# Mali\nAwa, Moussa\n# also English words\nGrace, Hope\n");
        Files.writeString(folder.resolve("family.txt"), "# Mali\nKeita, Moussa,\n");
        Files.writeString(folder.resolve("places.txt"), "# Mali\nGao, Nioro du Sahel, Nioro\n");
        Files.writeString(folder.resolve("place-words.txt"), "# regions\nProvince\n");
        lexicon = NameLexicon.read(Optional.of(folder), Set.of("gunmen"));
    }

    @Test
    void a_word_has_the_mark_of_every_list_it_is_in() {
        assertThat(marks("Moussa Keita left")).containsExactly(Set.of("F", "G"), Set.of("F"), Set.of());
        assertThat(marks("Gao Province")).containsExactly(Set.of("P"), Set.of("R"));
    }

    @Test
    void only_words_with_a_capital_are_marked() {
        assertThat(marks("awa AWA")).containsExactly(Set.of(), Set.of("G"));
    }

    @Test
    void of_two_words_with_a_hyphen_the_second_counts_or_the_first() {
        assertThat(marks("al-Keita Gao-based")).containsExactly(Set.of("F"), Set.of("P"));
    }

    @Test
    void names_of_several_words_are_marked_from_begin_to_end() {
        assertThat(marks("Nioro du Sahel fell"))
                .containsExactly(Set.of("P", "Pb"), Set.of("Pi"), Set.of("Pe"), Set.of());
    }

    @Test
    void names_that_are_also_english_words_have_marks_of_their_own() {
        assertThat(marks("Grace")).containsExactly(Set.of("g"));
        assertThat(lexicon.isGivenName("awa")).isTrue();
        assertThat(lexicon.isGivenName("grace")).isFalse();
    }

    @Test
    void travels_in_a_model_unchanged() {
        NameLexicon read = NameLexicon.of(lexicon.bytes());
        assertThat(read.bytes()).isEqualTo(lexicon.bytes());
        assertThat(read.isPlain("gunmen")).isTrue();
        assertThat(read.marks(List.of("Nioro", "du", "Sahel"), List.of("nioro", "du", "sahel")))
                .isEqualTo(marks("Nioro du Sahel"));
    }

    @Test
    void a_list_of_unknown_kind_is_refused_by_name() throws IOException {
        Files.writeString(folder.resolve("rivers.txt"), "Niger\n");
        assertThatThrownBy(() -> NameLexicon.read(Optional.of(folder), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rivers.txt");
    }

    private List<Set<String>> marks(String sentence) {
        List<String> words = List.of(sentence.split(" "));
        return lexicon.marks(
                words, words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }
}
