package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline audit} as a user calls it. */
class AuditVerbTest {
    @TempDir
    static Path folder;

    private static Path store;

    @BeforeAll
    static void build() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.copy(Path.of("data/articles/05-qaim-front.txt"), articles.resolve("05-qaim-front.txt"));
        store = folder.resolve("kg");
        assertThat(Captured.run("build", articles, "--store", store).exitCode()).isZero();
    }

    private static String firstClaim() {
        String row = Captured.run("export", "claims", "--store", store, "-q")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        return row.split(",")[1];
    }

    @Test
    void a_claim_by_its_number_is_the_row_of_the_export() {
        Captured byNumber = Captured.run("audit", "--claim", "1", "--store", store);
        assertThat(byNumber.exitCode()).as(byNumber.err()).isZero();
        assertThat(byNumber.out()).contains("\nWORDS\n", "\nREAD BY\n", "sha256sum 05-qaim-front.txt");
        assertThat(byNumber.out().lines().skip(1).findFirst()).contains(firstClaim());
        String prefixed = firstClaim().replace("https://w3id.org/dateline/id/", "id:");
        assertThat(Captured.run("audit", prefixed, "--store", store).out()).isEqualTo(byNumber.out());
        assertThat(Captured.run("audit", "<" + firstClaim() + ">", "--store", store)
                        .out())
                .isEqualTo(byNumber.out());
    }

    @ParameterizedTest
    @CsvSource({"--json, {", "--ttl, PREFIX", "--oa, {"})
    void there_are_forms_for_programs(String option, String beginning) {
        Captured answer = Captured.run("audit", "--claim", "1", option, "--store", store);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).startsWith(beginning);
    }

    @ParameterizedTest
    @CsvSource({"--claim, 0", "--claim, 9999", "--claim, x", "id:claim/none, -q", "'a\u001B[31mb', -q", "--json, -q"})
    void what_cannot_be_explained_gets_one_line(String first, String second) {
        Captured answer = Captured.run("audit", first, second, "--store", store);
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("dateline: ").hasLineCount(1).doesNotContain("\u001B");
    }
}
