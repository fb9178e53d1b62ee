package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Models;
import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceEvaluationTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/dateline/evaluate/toponyms.xml");

    @TempDir
    Path folder;

    @Test
    void counts_what_is_linked_and_how_near_it_is() {
        List<String> failures = new ArrayList<>();

        PlaceScores scores = measure(PlaceEvaluation.Half.ALL, failures);

        assertThat(scores).isEqualTo(new PlaceScores(4, 3, 2, 2, 1));
        assertThat(scores.coverage()).isEqualTo(0.75);
        assertThat(scores.nearOfAll()).isEqualTo(0.5);
        assertThat(failures)
                .containsExactly(
                        "a1\tErbil\tis Erbil Beach 9100001\tread erbil in erbil-governorate",
                        "a2\tVestry\tis Vestry 9000007\tread nothing");
    }

    @Test
    void may_look_at_every_second_text() {
        assertThat(measure(PlaceEvaluation.Half.ODD, new ArrayList<>()).toponyms())
                .isEqualTo(2);
        assertThat(measure(PlaceEvaluation.Half.EVEN, new ArrayList<>()).toponyms())
                .isEqualTo(2);
    }

    @Test
    void a_file_of_another_layout_is_refused_by_line() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xml"), "<articles>\n<article>");
        assertThatThrownBy(() -> PlacedTextReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text.xml:2: ");
        Path half = Files.writeString(folder.resolve("half.xml"), "<article><toponym>\n</toponym></article>");
        assertThatThrownBy(() -> PlacedTextReader.read(half))
                .hasMessageContaining("half.xml:2: a toponym without start");
    }

    private static PlaceScores measure(PlaceEvaluation.Half half, List<String> failures) {
        return new PlaceEvaluation(Models.withoutNames(), Gazetteer.shipped(), true)
                .measure(CORPUS, half, failures::add);
    }
}
