package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.text.Digest;
import org.junit.jupiter.api.Test;

/** What README says of names is what the card beside the model says, and the card is that of the model. */
class NamesTableTest {
    private static final String BEGIN = "<!-- names: begin";
    private static final String END = "<!-- names: end -->";
    private static final List<String> KINDS = List.of("person", "organisation", "location", "nationality", "**all**");

    @Test
    void the_table_in_readme_is_that_of_the_card() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String card = Files.readString(Path.of("data/models/names-en.md"));
        List<String> rows = readme.substring(readme.indexOf(BEGIN), readme.indexOf(END))
                .lines()
                .filter(line -> KINDS.stream().anyMatch(kind -> line.startsWith("| " + kind + " |")))
                .toList();
        assertThat(rows).hasSize(KINDS.size());
        for (String row : rows) {
            String[] cells = row.split(" *\\| *", -1);
            assertThat(card)
                    .contains(String.join(
                            " | ",
                            "| ww.dev.tsv, odd documents, as used",
                            cells[1],
                            cells[2],
                            cells[3],
                            cells[4] + " | "));
        }
    }

    @Test
    void the_card_is_that_of_the_model() throws IOException {
        String digest = Digest.of(Files.readAllBytes(Path.of("data/models/names-en.bin")))
                .hex();
        assertThat(Files.readString(Path.of("data/models/names-en.md"))).contains("SHA-256: " + digest);
    }
}
