package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.annotate.Models;
import org.dateline.annotate.SentenceReader;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceEvaluationTest {
    private static final String TEXT = "#doc a1 | brief | Iraq\nShells fall on [LOC Rawa]\n\n"
            + "A mill burned.\nNobody died in the fire.\nThe owner fled.\n\nIt rained.\n";

    @TempDir
    private Path folder;

    @Test
    void counts_the_boundaries_inside_paragraphs_only() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        SentenceReader reader = new SentenceReader(Models.withoutNames());
        assertThat(new SentenceEvaluation(reader::read).measure(List.of(file, file)))
                .isEqualTo(new NameScores.Count(4, 4, 4, 4));
    }

    @Test
    void a_boundary_missed_and_one_too_many_both_count() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        NameScores.Count count = new SentenceEvaluation(article -> {
                    int mill = article.text().value().indexOf("A mill");
                    int nobody = article.text().value().indexOf("Nobody");
                    int fire = article.text().value().indexOf("the fire");
                    return List.of(sentence(mill), sentence(nobody), sentence(fire));
                })
                .measure(List.of(file));
        assertThat(count).isEqualTo(new NameScores.Count(1, 2, 1, 2));
    }

    private static Sentence sentence(int begin) {
        return new Sentence(0, 0, new Span(begin, begin + 1), List.of());
    }
}
