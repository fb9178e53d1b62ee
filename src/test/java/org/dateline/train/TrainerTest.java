package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.NameFinder;
import org.dateline.annotate.Tagger;
import org.dateline.annotate.TaggerModel;
import org.dateline.annotate.WordClass;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {
    private static final String[] PLACES = {"Rumana", "Talmar", "Kasra", "Binar", "Sorgul", "Hamrat", "Duwair", "Nasib"
    };
    private static final String[] PEOPLE = {"Salim", "Karim", "Nadir", "Yusra", "Hanan", "Barik", "Leyla", "Omran"};

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.createDirectories(folder.resolve("toy"));
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 240; i++) {
            rows.append(i % 4 == 0 ? "#doc\n" : "");
            rows.append("Shells\tO\nfell\tO\non\tO\n" + PLACES[i % 8] + "\tB-LOC\nas\tO\nMr.\tB-PER\n"
                    + PEOPLE[i / 8 % 8] + "\tI-PER\n" + PEOPLE[i / 3 % 8] + "\tI-PER\nspoke\tO\n.\tO\n\n");
        }
        Files.writeString(corpus.resolve("toy.tsv"), rows);
    }

    @Test
    void learns_names_in_places_where_it_saw_others() throws IOException {
        Path model = train("one").file();
        List<String> words = List.of("Shells", "fell", "on", "Qarda", "as", "Mr.", "Salim", "Nadir", "spoke", ".");
        assertThat(NameFinder.read(Files.readAllBytes(model))
                        .find(List.of(words))
                        .get(0))
                .extracting(NameFinder.Found::words, NameFinder.Found::kind)
                .containsExactly(
                        tuple(new Span(3, 4), MentionKind.LOCATION), tuple(new Span(6, 8), MentionKind.PERSON));
    }

    @Test
    void the_same_data_gives_the_same_bytes() throws IOException {
        TrainingReport one = train("one");
        TrainingReport two = train("two");
        assertThat(Files.readAllBytes(two.file())).isEqualTo(Files.readAllBytes(one.file()));
        assertThat(Files.readString(two.card())).isEqualTo(Files.readString(one.card()));
    }

    @Test
    void the_card_names_the_data_the_file_and_the_scores() throws IOException {
        TrainingReport report = train("one");
        Digest data = Digest.of(Files.readAllBytes(corpus.resolve("toy.tsv")));
        assertThat(Files.readString(report.card()))
                .contains(data.hex(), report.digest().hex(), "every 5th document held back", "| toy | 192 | 48 |")
                .contains("| toy | person | 100.0 | 100.0 | 100.0 | 48 |");
        assertThat(report.digest()).isEqualTo(Digest.of(Files.readAllBytes(report.file())));
    }

    @Test
    void what_is_measured_on_only_is_not_learned() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("other.tsv"), "#doc\nZagrat\tB-ORG\nspoke\tO\n");
        TrainingReport alone = train("alone");
        TrainingReport measured = new Trainer()
                .train(new TrainingRequest(
                        TrainingRequest.Subject.NAMES,
                        List.of(corpus),
                        List.of(),
                        Optional.empty(),
                        List.of(other.resolve("other.tsv")),
                        NameMeasure.Documents.ODD,
                        folder.resolve("measured")));
        assertThat(Files.readAllBytes(measured.file())).isEqualTo(Files.readAllBytes(alone.file()));
        assertThat(Files.readString(measured.card()))
                .contains("| other.tsv, odd documents, model alone | organisation | ")
                .contains("| other.tsv, odd documents, as used | organisation | ");
    }

    @Test
    void a_folder_without_labelled_text_is_refused_by_name() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        TrainingRequest request =
                TrainingRequest.of(TrainingRequest.Subject.NAMES, List.of(empty), folder.resolve("out"));
        assertThatThrownBy(() -> new Trainer().train(request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(empty.toString());
    }

    @Test
    void lemmas_are_learned_only_where_the_rules_err() throws IOException {
        Path treebank = folder.resolve("tree.dep");
        Files.writeString(
                treebank,
                "men NOUN NNS 2 nsubj man\nfled VERB VBD 0 root flee\nkilled VERB VBD 0 root kill\n"
                        + "Fled VERB VBD 0 root flee\nfled VERB VBD 0 root fle\nMosul PROPN NNP 2 obj Mosul\n\n");
        TrainingReport report = new Trainer()
                .train(TrainingRequest.of(TrainingRequest.Subject.LEMMAS, List.of(treebank), folder.resolve("out")));
        assertThat(report.file()).hasContent("form\ttag\tlemma\nfled\tVERB\tflee\n");
    }

    @Test
    void a_tagger_learns_past_tenses_from_participles() throws IOException {
        Path treebank = folder.resolve("tree.dep");
        StringBuilder rows = new StringBuilder();
        for (String noun : List.of("shells", "rockets", "bombs", "mines")) {
            for (String verb : List.of("killed", "wounded", "injured", "buried")) {
                rows.append("The DET DT 2 det the\n" + noun + " NOUN NNS 3 nsubj x\n" + verb + " VERB VBD 0 root x\n"
                        + "him PRON PRP 3 obj he\n\n");
                rows.append("Men NOUN NNS 3 nsubj man\nwere AUX VBD 3 aux be\n" + verb + " VERB VBN 0 root x\n"
                        + "by ADP IN 5 case by\n" + noun + " NOUN NNS 3 obl x\n\n");
            }
        }
        Files.writeString(treebank, rows);
        TrainingReport report = new Trainer()
                .train(new TrainingRequest(
                        TrainingRequest.Subject.TAGGER,
                        List.of(treebank),
                        List.of(),
                        Optional.empty(),
                        List.of(treebank),
                        NameMeasure.Documents.ALL,
                        folder.resolve("out")));
        Tagger tagger = new Tagger(TaggerModel.of(new POSModel(report.file())));
        assertThat(tagger.tag(List.of("The", "shells", "wounded", "him")))
                .extracting(WordClass::joint)
                .containsExactly("DET:DT", "NOUN:NNS", "VERB:VBD", "PRON:PRP");
        assertThat(tagger.tag(List.of("Men", "were", "wounded", "by", "mines")))
                .extracting(WordClass::fine)
                .containsExactly("NNS", "VBD", "VBN", "IN", "NNS");
        assertThat(Files.readString(report.card()))
                .contains("| tree.dep | as given | 144 | 100.0 | 100.0 | 48 | 100.0 |")
                .contains(report.digest().hex());
    }

    private TrainingReport train(String out) {
        return new Trainer()
                .train(TrainingRequest.of(TrainingRequest.Subject.NAMES, List.of(corpus), folder.resolve(out)));
    }
}
