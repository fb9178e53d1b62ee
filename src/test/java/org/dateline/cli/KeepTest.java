package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of the texts a store keeps: settled when it is made, honoured ever after. */
class KeepTest {
    @TempDir
    Path folder;

    private Path articles;
    private Path store;

    @BeforeEach
    void article() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        copy("05-qaim-front.txt");
        store = folder.resolve("kg");
    }

    private void copy(String name) throws IOException {
        Files.copy(Path.of("data/articles", name), articles.resolve(name));
    }

    private void build(String... options) {
        Object[] command = Stream.concat(
                        Stream.of("build", articles, "--store", store, "-q"), Stream.<Object>of((Object[]) options))
                .toArray();
        Captured build = Captured.run(command);
        assertThat(build.exitCode()).as(build.err()).isZero();
    }

    private String answer(String where) throws IOException {
        Path query = folder.resolve("q.rq");
        Files.writeString(
                query, "PREFIX dl: <https://w3id.org/dateline/ns#> SELECT (COUNT(*) AS ?n) WHERE { " + where + " }");
        String csv = Captured.run("query", query, "--store", store, "--format", "csv")
                .out();
        return csv.lines().skip(1).findFirst().orElseThrow();
    }

    private void verifiesWithSources() {
        Captured plain = Captured.run("verify", "--store", store);
        assertThat(plain.exitCode()).as(plain.out()).isZero();
        Captured verify = Captured.run("verify", "--store", store, "--sources", articles, "--rebuild");
        assertThat(verify.exitCode()).as(verify.out()).isZero();
    }

    @Test
    void quotes_leave_the_characters_of_sentences_out_also_of_what_is_added_later() throws IOException {
        build("--keep", "quotes");
        copy("14-line-workers-freed.txt");
        build();
        assertThat(answer("?s a dl:Sentence ; dl:begin ?b")).isNotEqualTo("0");
        assertThat(answer("?s a dl:Sentence ; dl:quote ?q FILTER NOT EXISTS { ?s a dl:Mention }"))
                .isEqualTo("0");
        assertThat(answer("?s a dl:CountMention FILTER NOT EXISTS { ?s dl:quote ?q }"))
                .isEqualTo("0");
        assertThat(answer("?s dl:setting 'keep=quotes'")).isEqualTo("1");
        verifiesWithSources();
        Captured audit = Captured.run("audit", "--claim", "1", "--store", store);
        assertThat(audit.out()).contains("this store does not keep sentences", "^ ");
        assertThat(Captured.run("audit", "--claim", "1", "--oa", "--store", store)
                        .out())
                .contains("TextPositionSelector");
        Path crate = folder.resolve("crate");
        Captured.run("export", "crate", crate, "--store", store);
        assertThat(Captured.run("verify", "--store", crate, "--sources", articles, "--rebuild")
                        .exitCode())
                .isZero();
    }

    @Test
    void sentences_are_kept_unless_something_else_is_asked_for() throws IOException {
        build();
        assertThat(answer("?s a dl:Sentence FILTER NOT EXISTS { ?s dl:quote ?q }"))
                .isEqualTo("0");
        assertThat(store.resolve("texts")).doesNotExist();
        verifiesWithSources();
    }

    @Test
    void texts_are_kept_beside_the_database_and_verify_misses_one_that_is_gone() throws IOException {
        build("--keep", "text");
        verifiesWithSources();
        try (Stream<Path> texts = Files.list(store.resolve("texts"))) {
            Path text = texts.findFirst().orElseThrow();
            assertThat(text).hasSameTextualContentAs(articles.resolve("05-qaim-front.txt"));
            Files.delete(text);
        }
        Captured verify = Captured.run("verify", "--store", store);
        assertThat(verify.exitCode()).isEqualTo(4);
        assertThat(verify.out()).startsWith("TEXT ").contains("is missing");
    }

    @Test
    void another_wish_for_a_store_that_is_there_is_one_line() {
        build();
        Captured build = Captured.run("build", articles, "--store", store, "--keep", "text");
        assertThat(build.exitCode()).isEqualTo(2);
        assertThat(build.err())
                .isEqualTo("dateline: the store " + store
                        + " keeps sentences, not text; leave --keep out, or build another store\n");
        assertThat(Captured.run("build", articles, "--store", store, "--keep", "all")
                        .exitCode())
                .isEqualTo(2);
    }
}
