package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.Models;
import org.dateline.annotate.SentenceReader;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the labels of different corpora become one scheme. */
class LabelsTest {
    @TempDir
    private Path folder;

    @Test
    void reads_columns_and_drops_kinds_that_are_not_ours() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.tsv"),
                "#doc\n"
                        + "Saad\tB-PER\n"
                        + "Hadi\tI-PER\n"
                        + "left\tO\n"
                        + "Mosul\tB-LOC\n"
                        + "Rawa\tB-LOC\n"
                        + "Monday\tB-TIM\n\n"
                        + "#doc\n"
                        + "UN\tB-ORG\n");
        List<LabelledSentence> sentences = ColumnReader.read(file);
        assertThat(sentences).extracting(LabelledSentence::document).containsExactly("1", "2");
        assertThat(names(sentences.get(0))).containsExactly("PERSON Saad Hadi", "LOCATION Mosul", "LOCATION Rawa");
        assertThat(names(sentences.get(1))).containsExactly("ORGANISATION UN");
    }

    @Test
    void joins_what_a_corpus_cut_at_hyphens() {
        LabelledSentence cut =
                sentence("A US - led raid on Haider al - Abadi - twice", label(6, 10, MentionKind.PERSON));
        LabelledSentence joined = HyphenJoiner.join(cut);
        assertThat(joined.words()).containsExactly("A", "US-led", "raid", "on", "Haider", "al-Abadi", "-", "twice");
    }

    @Test
    void joined_names_keep_their_label() {
        LabelledSentence cut = sentence(
                "Haider al - Abadi met Hadi", label(0, 4, MentionKind.PERSON), label(5, 6, MentionKind.PERSON));
        assertThat(names(HyphenJoiner.join(cut))).containsExactly("PERSON Haider al-Abadi", "PERSON Hadi");
    }

    @Test
    void a_title_is_no_part_of_a_person_and_a_country_is_a_place() {
        LabelledSentence raw = sentence(
                "Prime Minister Saad Hadi left Jordan with Mr. Rawi",
                label(0, 4, MentionKind.PERSON),
                label(5, 6, MentionKind.NATIONALITY),
                label(7, 9, MentionKind.PERSON));
        assertThat(names(clean(List.of(raw)).get(0)))
                .containsExactly("PERSON Saad Hadi", "LOCATION Jordan", "PERSON Rawi");
    }

    @Test
    void a_name_that_is_mostly_a_place_is_one_throughout() {
        List<LabelledSentence> sentences =
                new ArrayList<>(Collections.nCopies(8, sentence("Rumana fell", label(0, 1, MentionKind.LOCATION))));
        sentences.add(sentence("Rumana said so", label(0, 1, MentionKind.ORGANISATION)));
        assertThat(names(clean(sentences).get(8))).containsExactly("LOCATION Rumana");
    }

    @Test
    void words_for_peoples_are_labelled_in_every_corpus() {
        Corpus first =
                corpus(Collections.nCopies(10, sentence("Iraqi police left", label(0, 1, MentionKind.NATIONALITY))));
        Corpus second = corpus(List.of(
                sentence("Iraqi men at Iraqi Airways", label(3, 5, MentionKind.ORGANISATION)),
                sentence("the Iraqi government", label(1, 2, MentionKind.ORGANISATION))));
        Corpus filled = Peoples.in(List.of(first, second)).fill(second);
        assertThat(names(filled.learned().get(0))).containsExactly("NATIONALITY Iraqi", "ORGANISATION Iraqi Airways");
        assertThat(names(filled.learned().get(1))).containsExactly("NATIONALITY Iraqi");
    }

    @Test
    void cuts_phrases_in_a_text_down_to_the_names_in_them() throws IOException {
        String text = "The fighters of the Rumana Brigade left Qaim. They fled.";
        Files.writeString(folder.resolve("documents.json"), "{\"_id\":\"d1\",\"text\":\"" + text + "\"}\n");
        Files.writeString(
                folder.resolve("entities.json"),
                String.join(
                        "\n",
                        entity(text, "the Rumana Brigade", "Organisation"),
                        entity(text, "Rumana", "Location"),
                        entity(text, "The fighters", "Organisation"),
                        entity(text, "Qaim", "Location"),
                        entity(text, "They", "Organisation")));
        List<LabelledSentence> sentences = new StandoffReader(new SentenceReader(Models.withoutNames())).read(folder);
        assertThat(sentences).hasSize(2);
        assertThat(names(sentences.get(0))).containsExactly("ORGANISATION Rumana Brigade", "LOCATION Qaim");
        assertThat(names(sentences.get(1))).isEmpty();
    }

    private static String entity(String text, String value, String type) {
        int begin = text.indexOf(value);
        return "{\"documentId\":\"d1\",\"begin\":%d,\"end\":%d,\"type\":\"%s\"}"
                .formatted(begin, begin + value.length(), type);
    }

    private static List<LabelledSentence> clean(List<LabelledSentence> sentences) {
        return new LabelCleaner().clean(corpus(sentences)).learned();
    }

    private static Corpus corpus(List<LabelledSentence> sentences) {
        return new Corpus("toy", List.of(), "none", false, sentences, List.of());
    }

    private static Label label(int begin, int end, MentionKind kind) {
        return new Label(new Span(begin, end), kind);
    }

    private static LabelledSentence sentence(String words, Label... labels) {
        return new LabelledSentence("1", List.of(words.split(" ")), List.of(labels));
    }

    private static List<String> names(LabelledSentence sentence) {
        return sentence.labels().stream()
                .map(label -> label.kind() + " " + sentence.phrase(label.words()))
                .toList();
    }
}
