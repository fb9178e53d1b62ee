package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class MentionMergerTest {
    private static final Text TEXT = Text.of("Iraqi Prime Minister Haider Salman met Badr Organization men in Mosul.\n"
            + "Salman left Rumana. Rumana is quiet. Rumana fell.");

    private final MentionMerger merger = new MentionMerger();

    @Test
    void the_longer_name_wins() {
        assertThat(merge(
                        List.of(known("Badr", MentionKind.LOCATION)),
                        List.of(guess("Badr Organization", 1, MentionKind.PERSON))))
                .containsExactly("person Badr Organization");
        assertThat(merge(
                        List.of(known("Badr Organization", MentionKind.ORGANISATION)),
                        List.of(guess("Badr", 1, MentionKind.PERSON))))
                .containsExactly("organisation Badr Organization");
    }

    @Test
    void the_gazetteer_says_what_a_known_name_names() {
        assertThat(merge(List.of(known("Mosul", MentionKind.LOCATION)), List.of(guess("Mosul", 1, MentionKind.PERSON))))
                .containsExactly("location Mosul");
    }

    @Test
    void nationality_and_title_are_no_part_of_a_person() {
        assertThat(merge(
                        List.of(known("Iraqi", MentionKind.NATIONALITY)),
                        List.of(guess("Iraqi Prime Minister Haider Salman", 1, MentionKind.PERSON))))
                .containsExactly("nationality Iraqi", "person Haider Salman");
        assertThat(merge(List.of(), List.of(guess("Prime Minister", 1, MentionKind.PERSON))))
                .isEmpty();
    }

    @Test
    void a_document_gives_an_unknown_name_one_kind() {
        assertThat(merge(
                        List.of(),
                        List.of(
                                guess("Rumana", 1, MentionKind.LOCATION),
                                guess("Rumana", 2, MentionKind.PERSON),
                                guess("Rumana", 3, MentionKind.LOCATION))))
                .containsExactly("location Rumana", "location Rumana", "location Rumana");
    }

    @Test
    void a_last_name_is_the_person_named_in_full_before() {
        assertThat(merge(
                        List.of(),
                        List.of(
                                guess("Haider Salman", 1, MentionKind.PERSON),
                                guess("Salman", 2, MentionKind.LOCATION, 0.6))))
                .containsExactly("person Haider Salman", "person Salman");
    }

    private List<String> merge(List<Mention> known, List<Mention> guessed) {
        return merger.merge(TEXT, known, guessed).stream()
                .map(mention -> mention.kind().code() + " " + TEXT.slice(mention.span()))
                .toList();
    }

    private static Mention known(String name, MentionKind kind) {
        return mention(name, 1, kind, 0.95, "gazetteer");
    }

    private static Mention guess(String name, int occurrence, MentionKind kind) {
        return guess(name, occurrence, kind, 0.8);
    }

    private static Mention guess(String name, int occurrence, MentionKind kind, double probability) {
        return mention(name, occurrence, kind, probability, "names-en.bin");
    }

    private static Mention mention(String name, int occurrence, MentionKind kind, double probability, String finder) {
        int begin = -1;
        for (int i = 0; i < occurrence; i++) {
            begin = TEXT.value().indexOf(name, begin + 1);
        }
        return new Mention(new Span(begin, begin + name.length()), kind, 0, probability, finder);
    }
}
