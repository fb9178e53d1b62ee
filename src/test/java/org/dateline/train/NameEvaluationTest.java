package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.Mention;
import org.dateline.annotate.MentionKind;
import org.dateline.article.Article;
import org.dateline.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a name found. */
class NameEvaluationTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeText() throws IOException {
        file = Files.writeString(
                folder.resolve("gold.txt"),
                "#doc 1 | wire | Mali\nGen. [PER Col. Awa Keita] left [LOC Gao] for [FAC Hombori Hospital].\n"
                        + "#doc 2 | wire | Mali\n[ORG JNIM] came to [LOC Gao].\n");
    }

    @Test
    void a_name_is_right_when_its_words_and_its_kind_are() {
        NameScores scores = measure(
                Map.of(
                        "Awa Keita",
                        MentionKind.PERSON,
                        "Gao",
                        MentionKind.ORGANISATION,
                        "JNIM",
                        MentionKind.ORGANISATION),
                NameMeasure.STRICT);
        assertThat(scores.byKind())
                .containsEntry(MentionKind.PERSON, new NameScores.Count(1, 1, 1, 1))
                .containsEntry(MentionKind.ORGANISATION, new NameScores.Count(1, 3, 1, 1))
                .containsEntry(MentionKind.LOCATION, new NameScores.Count(0, 0, 0, 3));
        assertThat(scores.all()).isEqualTo(new NameScores.Count(2, 4, 2, 5));
        assertThat(scores.all().precision()).isEqualTo(0.5);
        assertThat(scores.all().recall()).isEqualTo(0.4);
    }

    @Test
    void titles_are_no_part_of_a_person_on_either_side() {
        NameScores scores = measure(Map.of("Gen. Col. Awa Keita", MentionKind.PERSON), NameMeasure.STRICT);
        assertThat(scores.byKind()).containsEntry(MentionKind.PERSON, new NameScores.Count(1, 1, 1, 1));
    }

    @Test
    void with_overlap_a_shared_word_is_enough_if_the_kind_is_right() {
        Map<String, MentionKind> found = Map.of(
                "Hombori", MentionKind.LOCATION, "Hospital", MentionKind.LOCATION, "Keita", MentionKind.ORGANISATION);
        assertThat(measure(found, NameMeasure.STRICT).all().right()).isZero();
        NameScores scores = measure(found, new NameMeasure(true, NameMeasure.Documents.ALL, Set.of()));
        assertThat(scores.byKind())
                .containsEntry(MentionKind.LOCATION, new NameScores.Count(2, 2, 1, 3))
                .containsEntry(MentionKind.ORGANISATION, new NameScores.Count(0, 1, 0, 1));
    }

    @Test
    void half_of_the_documents_may_be_measured() {
        Map<String, MentionKind> found = Map.of("Gao", MentionKind.LOCATION);
        assertThat(measure(found, documents(NameMeasure.Documents.ODD)).all())
                .isEqualTo(new NameScores.Count(1, 1, 1, 3));
        assertThat(measure(found, documents(NameMeasure.Documents.EVEN)).all())
                .isEqualTo(new NameScores.Count(1, 1, 1, 2));
    }

    @Test
    void a_kind_left_out_is_neither_missed_nor_wrongly_found() {
        NameMeasure withoutSites = new NameMeasure(false, NameMeasure.Documents.ALL, Set.of("FAC"));
        NameScores scores = measure(Map.of("Hombori", MentionKind.LOCATION, "Gao", MentionKind.LOCATION), withoutSites);
        assertThat(scores.byKind()).containsEntry(MentionKind.LOCATION, new NameScores.Count(2, 2, 2, 2));
    }

    private static NameMeasure documents(NameMeasure.Documents documents) {
        return new NameMeasure(false, documents, Set.of());
    }

    /** The scores of a finder that finds these words wherever they stand. */
    private NameScores measure(Map<String, MentionKind> found, NameMeasure measure) {
        return new NameEvaluation(article -> mentions(article, found)).measure(List.of(file), measure);
    }

    private static List<Mention> mentions(Article article, Map<String, MentionKind> found) {
        List<Mention> mentions = new ArrayList<>();
        found.forEach((words, kind) -> {
            int begin = article.text().value().indexOf(words);
            while (begin >= 0) {
                mentions.add(new Mention(new Span(begin, begin + words.length()), kind, 0, 1, "test"));
                begin = article.text().value().indexOf(words, begin + 1);
            }
        });
        return mentions;
    }
}
