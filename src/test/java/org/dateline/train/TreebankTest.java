package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a treebank's sentences become those that the tagger learns from. */
class TreebankTest {
    @TempDir
    private Path folder;

    @Test
    void reads_both_layouts_alike() throws IOException {
        String columns = "Iraq’s\tPROPN\tNNP\t2\tnmod\tIraq\narmy\tNOUN\tNN\t0\troot\tarmy\n\n";
        String conllu = "# text = Iraq’s army\n1-2\tIraq’s army\t_\t_\t_\t_\t_\t_\t_\t_\n"
                + "1\tIraq’s\tIraq\tPROPN\tNNP\t_\t2\tnmod\t_\t_\n2\tarmy\tarmy\tNOUN\tNN\t_\t0\troot\t_\t_\n";
        assertThat(treebank(conllu).asGiven())
                .isEqualTo(treebank(columns).asGiven())
                .containsExactly(new TaggedSentence(List.of("Iraq's", "army"), List.of("PROPN:NNP", "NOUN:NN")));
    }

    @Test
    void joins_what_a_hyphen_joins_and_calls_it_what_it_is_in_its_sentence() throws IOException {
        Treebank treebank = treebank(
                "US PROPN NNP 3 obl US\n- PUNCT HYPH 3 punct -\nled VERB VBN 4 amod lead\n"
                        + "jets NOUN NNS 5 nsubj jet\nhit VERB VBD 0 root hit\nal PROPN NNP 8 compound al\n"
                        + "- PUNCT HYPH 8 punct -\nQaim PROPN NNP 5 obj Qaim\n- PUNCT , 5 punct -\nagain ADV RB 5 advmod again\n");
        assertThat(treebank.joined())
                .containsExactly(new TaggedSentence(
                        List.of("US-led", "jets", "hit", "al-Qaim", "-", "again"),
                        List.of("ADJ:JJ", "NOUN:NNS", "VERB:VBD", "PROPN:NNP", "PUNCT:,", "ADV:RB")));
        assertThat(treebank.joinedOnly()).isEqualTo(treebank.joined());
        assertThat(treebank("Go VERB VB 0 root go\n").joinedOnly()).isEmpty();
    }

    @Test
    void a_line_that_is_no_word_is_refused_with_its_text() {
        assertThatThrownBy(() -> treebank("Iraq PROPN\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Iraq PROPN");
    }

    @Test
    void some_sentences_are_copied_as_headlines_the_same_ones_each_time() {
        List<TaggedSentence> sentences = Collections.nCopies(
                200, new TaggedSentence(List.of("Shells", "hit", "a", "market"), List.of("a:b", "c:d", "e:f", "g:h")));
        List<TaggedSentence> all = new CaseCopies(7).with(sentences);
        assertThat(all.subList(200, all.size()))
                .contains(
                        new TaggedSentence(
                                List.of("SHELLS", "HIT", "A", "MARKET"), List.of("a:b", "c:d", "e:f", "g:h")),
                        new TaggedSentence(
                                List.of("Shells", "hit", "a", "Market"), List.of("a:b", "c:d", "e:f", "g:h")))
                .hasSizeBetween(5, 30);
        assertThat(new CaseCopies(7).with(sentences)).isEqualTo(all);
    }

    private Treebank treebank(String rows) throws IOException {
        return new Treebank(Files.writeString(folder.resolve("tree"), rows));
    }
}
