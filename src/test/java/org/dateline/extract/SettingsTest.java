package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code settings.tsv}: where and when something happened, by the words around the names and days. */
class SettingsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void tells_where_and_when(String text, List<String> expected) {
        Reading reading = Read.paragraphs(text.split("\\|"));
        assertThat(reading.claims()).isNotEmpty();
        Event event = reading.events()
                .get(reading.claims().get(reading.claims().size() - 1).event());

        assertThat(List.of(
                        event.where().map(w -> w.name()).orElse("-"),
                        event.where().map(w -> w.precision().code()).orElse("-"),
                        event.when().period().map(p -> p.start().toString()).orElse("-"),
                        event.when().period().map(p -> p.end().toString()).orElse("-")))
                .isEqualTo(expected);
    }

    static Stream<Arguments> texts() {
        return Tables.rows("settings.tsv").stream()
                .map(row -> Arguments.of(row[0], List.of(row).subList(1, row.length)));
    }
}
