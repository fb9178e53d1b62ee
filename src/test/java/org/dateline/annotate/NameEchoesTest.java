package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.NameFinder.Found;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** Names found once and overlooked elsewhere in the document. */
class NameEchoesTest {
    private static final NameLexicon LEXICON = NameLexicon.read(Optional.empty(), Set.of("forces"));

    @Test
    void a_last_name_alone_is_the_person_named_in_full() {
        assertThat(echoes(
                        List.of("Gen Prayut Okello spoke .", "Later Okello left .", "On time Okello came ."),
                        List.of(List.of(found(1, 3, MentionKind.PERSON)), List.of(), List.of())))
                .containsExactly("0 PERSON Prayut Okello", "1 PERSON Okello", "2 PERSON Okello");
    }

    @Test
    void a_word_that_is_a_name_in_most_places_is_one_in_all() {
        assertThat(echoes(
                        List.of("in Rumana today", "at Rumana today", "about Rumana today"),
                        List.of(
                                List.of(found(1, 2, MentionKind.LOCATION)),
                                List.of(found(1, 2, MentionKind.LOCATION)),
                                List.of())))
                .containsExactly("0 LOCATION Rumana", "1 LOCATION Rumana", "2 LOCATION Rumana");
    }

    @Test
    void but_not_when_it_is_mostly_none_nor_an_ordinary_word_nor_in_a_row_of_capitals() {
        assertThat(echoes(
                        List.of("in Rumana today", "about Rumana today", "of Rumana today"),
                        List.of(List.of(found(1, 2, MentionKind.LOCATION)), List.of(), List.of())))
                .containsExactly("0 LOCATION Rumana");
        assertThat(echoes(
                        List.of("the Awa Forces left", "as Forces left", "the new Talmar Okello Road"),
                        List.of(List.of(found(1, 3, MentionKind.PERSON)), List.of(), List.of())))
                .containsExactly("0 PERSON Awa Forces");
    }

    private static List<String> echoes(List<String> sentences, List<List<Found>> found) {
        List<List<String>> document =
                sentences.stream().map(sentence -> List.of(sentence.split(" "))).toList();
        List<List<Found>> all = new NameEchoes(LEXICON, document, found).with(found);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            for (Found name : all.get(i)) {
                names.add(i + " " + name.kind() + " "
                        + String.join(
                                " ",
                                document.get(i)
                                        .subList(
                                                name.words().begin(),
                                                name.words().end())));
            }
        }
        return names;
    }

    private static Found found(int begin, int end, MentionKind kind) {
        return new Found(new Span(begin, end), kind, 0.9);
    }
}
