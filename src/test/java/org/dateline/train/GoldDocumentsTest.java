package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two layouts of labelled text, as running text with names. */
class GoldDocumentsTest {
    @TempDir
    private Path folder;

    @Test
    void reads_names_in_brackets_as_the_text_a_newspaper_prints() throws IOException {
        List<GoldDocument> documents =
                brackets("#doc a1 | wire | Mali\n[PER Awa Keita] left [LOC Gao].\n\nShe sang\\[sic\\].\n"
                        + "#doc a2 | wire | Mali\n[NORP Tuareg] men.\n");
        assertThat(documents).extracting(GoldDocument::id).containsExactly("a1", "a2");
        assertThat(documents.get(0).text().value()).isEqualTo("Awa Keita left Gao.\n\nShe sang[sic].\n");
        assertThat(names(documents.get(0))).containsExactly("PER Awa Keita", "LOC Gao");
        assertThat(names(documents.get(1))).containsExactly("NORP Tuareg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[PER Awa; :2: a bracket that is no label: [PER Awa",
                "[per Awa] left; :2: a bracket that is no label: [per Awa] left",
                "[TIM Monday]; :2: no kind of name: TIM",
                "[PER Awa ] left; :2: spaces at the edge of [PER Awa ]",
                "[PER [LOC Gao]]; :2: a bracket that is no label: [PER",
            })
    void says_in_which_line_a_label_is_broken(String line, String fault) {
        assertThatThrownBy(() -> brackets("#doc a1 | wire | Mali\n" + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.txt" + fault);
    }

    @Test
    void says_in_which_line_a_document_has_no_style_or_no_head() {
        assertThatThrownBy(() -> brackets("\n#doc a1 | wire\nText.\n")).hasMessageContaining("a.txt:2: not #doc ID");
        assertThatThrownBy(() -> brackets("Text.\n")).hasMessageContaining("a.txt:1: a sentence before");
        assertThatThrownBy(() -> brackets("#doc a | b | c\n\n#doc d | e | f\nText.\n"))
                .hasMessageContaining("a.txt:3: nothing in document a");
    }

    @Test
    void puts_columns_together_as_a_newspaper_prints_them() throws IOException {
        GoldDocument document = columns(
                        "Mr.|O\nAl|B-PER\n-|I-PER\nSabah|I-PER\n's|O\n\"|O\nUS|B-LOC\n-|O\nled|O\n\"|O\n"
                                + "men|O\n(|O\nUN|B-ORG\n)|O\nca|O\nn't|O\n,|O\nPetra|B-ORG\nSana|B-LOC\n’|I-LOC\na|I-LOC\n.|O\n"
                                + "\nThe|O\nminister|O\n’|O\ns|O\nU.|B-LOC\nS.|I-LOC\nvisit|O\nMonday|B-TIM\n")
                .get(0);
        assertThat(document.text().value())
                .isEqualTo(
                        "Mr. Al-Sabah's \"US-led\" men (UN) can't, Petra Sana ’ a.\nThe minister’s U.S. visit Monday\n");
        assertThat(names(document))
                .containsExactly(
                        "PER Al-Sabah", "LOC US", "ORG UN", "ORG Petra", "LOC Sana ’ a", "LOC U.S.", "TIM Monday");
    }

    @Test
    void counts_the_documents_of_columns_and_keeps_names_apart() throws IOException {
        List<GoldDocument> documents = columns("#doc\nGao|B-LOC\nMali|B-LOC\nAwa|I-PER\n\n#doc x\nKeita|B-PER\n");
        assertThat(documents).extracting(GoldDocument::id).containsExactly("1", "2");
        assertThat(names(documents.get(0))).containsExactly("LOC Gao", "LOC Mali", "PER Awa");
        assertThat(names(documents.get(1))).containsExactly("PER Keita");
    }

    @Test
    void says_in_which_line_columns_are_broken() {
        assertThatThrownBy(() -> columns("Gao|B-LOC\nMali LOC\n"))
                .hasMessageContaining("a.tsv:2: not a word, a tab and O, B-KIND or I-KIND: Mali LOC");
        assertThatThrownBy(() -> columns("Gao|LOC\n")).hasMessageContaining("a.tsv:1:");
    }

    private List<GoldDocument> brackets(String content) throws IOException {
        return BracketReader.read(Files.writeString(folder.resolve("a.txt"), content));
    }

    private List<GoldDocument> columns(String content) throws IOException {
        return ColumnDocuments.read(Files.writeString(folder.resolve("a.tsv"), content.replace('|', '\t')));
    }

    private static List<String> names(GoldDocument document) {
        return document.names().stream()
                .map(name -> name.code() + " " + document.text().slice(name.span()))
                .toList();
    }
}
