package org.dateline.cli;

import static java.lang.System.lineSeparator;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.export.ClaimsTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs as a user calls them, on a store of two articles. */
class VerbsTest {
    @TempDir
    static Path folder;

    private static Path articles;
    private static Path store;
    private static Captured build;

    @BeforeAll
    static void build() throws Exception {
        articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("05-qaim-front.txt", "14-line-workers-freed.txt")) {
            Files.copy(Path.of("data/articles", name), articles.resolve(name));
        }
        store = folder.resolve("kg");
        build = Captured.run("build", articles, "--store", store);
    }

    @Test
    void build_reports_every_input_on_standard_error_and_the_sums_on_standard_output() {
        assertThat(build.exitCode()).isZero();
        assertThat(build.out())
                .startsWith("2 inputs: 2 built, 0 unchanged, 0 refused\n")
                .contains(" claims in ");
        assertThat(build.err()).contains("1/2 05-qaim-front.txt: ").contains("2/2 14-line-workers-freed.txt: ");
    }

    @Test
    void export_writes_claims_under_the_columns_of_the_interface() {
        Captured export = Captured.run("export", "--store", store, "claims", "--format", "csv");
        assertThat(export.exitCode()).isZero();
        List<String> lines = export.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo(String.join(",", ClaimsTable.COLUMNS));
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines.get(1)).startsWith("05-qaim-front.txt,https://w3id.org/dateline/id/publication/");
    }

    @Test
    void export_writes_events_to_a_file() throws Exception {
        Path file = folder.resolve("events.csv");
        assertThat(Captured.run("export", "events", "--store", store, "--out", file, "-q")
                        .err())
                .isEmpty();
        assertThat(Files.readString(file)).startsWith("document,event,incident,event_type,");
    }

    @Test
    void ontology_writes_a_page_and_the_terms_in_four_forms() throws Exception {
        Path site = folder.resolve("site");
        Captured written = Captured.run("ontology", "--out", site);
        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(Files.readString(site.resolve("index.html"))).startsWith("<!doctype html>");
        assertThat(List.of("dateline.ttl", "dateline.jsonld", "dateline.rdf", "dateline.nt", "codes/harm.ttl"))
                .allSatisfy(name -> assertThat(site.resolve(name)).isNotEmptyFile());
        assertThat(Captured.run("ontology", "--out", site.resolve("index.html")).exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json", "xml"})
    void query_answers_in_each_format(String format) throws Exception {
        Path query = query("SELECT (COUNT(?c) AS ?claims) { ?c a dl:CasualtyClaim }");
        Captured answer = Captured.run("query", query, "--store", store, "--format", format);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("claims");
    }

    @Test
    void query_answers_with_a_graph() throws Exception {
        Path query = query("CONSTRUCT { ?c dl:count ?n } WHERE { ?c dl:count ?n }");
        assertThat(Captured.run("query", query, "--store", store, "--format", "ttl")
                        .out())
                .contains("dl:count");
        Captured csv = Captured.run("query", query, "--store", store, "--format", "csv");
        assertThat(csv.exitCode()).isEqualTo(2);
        assertThat(csv.err()).contains("CSV is for rows");
    }

    @Test
    void query_takes_values_for_variables() throws Exception {
        Path query = query("SELECT ?name ?n { ?x dl:sourceName ?name BIND(?given AS ?n) }");
        Captured answer = Captured.run(
                "query",
                query,
                "--store",
                store,
                "--format",
                "csv",
                "--set",
                "name=05-qaim-front.txt",
                "--set",
                "given=7");
        assertThat(answer.out()).isEqualTo("name,n\r\n05-qaim-front.txt,7\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://w3id.org/dateline/code/harm/killed>",
                "https://w3id.org/dateline/code/harm/killed",
                "code:harm/killed"
            })
    void query_takes_an_iri_as_people_copy_it(String iri) throws Exception {
        Path query = query("SELECT (COUNT(?c) AS ?n) { ?c dl:harm ?harm }");
        Captured all = Captured.run("query", query, "--store", store, "--format", "csv");
        Captured killed = Captured.run("query", query, "--store", store, "--format", "csv", "--set", "harm=" + iri);
        assertThat(killed.out()).isNotEqualTo(all.out()).doesNotContain("\n0\r");
    }

    @Test
    void an_incident_is_copied_from_one_table_into_the_next_question() throws Exception {
        Captured table = Captured.run(
                "query", query("SELECT ?incident { ?report dl:reportsOn ?incident } LIMIT 1"), "--store", store);
        String incident = table.out().lines().skip(2).findFirst().orElseThrow();
        Captured answer = Captured.run(
                "query",
                query("SELECT ?report { ?report dl:reportsOn ?incident }"),
                "--store",
                store,
                "--format",
                "csv",
                "--set",
                "incident=" + incident);
        assertThat(answer.out().lines().skip(1)).isNotEmpty();
    }

    @Test
    void verify_finds_every_quote_again_in_the_sources() {
        Captured verify = Captured.run("verify", "--store", store, "--sources", articles);
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.err()).isEqualTo("2 publications checked\nall as recorded\n");
    }

    @Test
    void verify_reads_the_sources_again_and_compares_byte_for_byte() {
        Captured verify = Captured.run("verify", "--store", store, "--sources", articles, "--rebuild");
        assertThat(verify.exitCode()).as(verify.out()).isZero();
        assertThat(verify.err()).endsWith("read again they give the same bytes\n");
        Captured nothing = Captured.run("verify", "--store", store, "--rebuild");
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.err())
                .startsWith("dateline: --rebuild has nothing to read;")
                .hasLineCount(1);
    }

    @Test
    void a_crate_is_checked_and_compared_like_a_store() {
        Path crate = folder.resolve("crate");
        Captured export = Captured.run("export", "crate", crate, "--store", store);
        assertThat(export.exitCode()).as(export.err()).isZero();
        assertThat(Captured.run("verify", "--store", crate, "--sources", articles, "-q")
                        .exitCode())
                .isZero();
        assertThat(Captured.run("diff", store, crate, "--provenance").out())
                .isEqualTo("0 statements added, 0 withdrawn, 0 changed; 0 quads added, 0 withdrawn\n");
        assertThat(Captured.run("diff", store, crate, "--format", "patch").out())
                .isEqualTo("TX .\nTC .\n");
        Captured again = Captured.run("export", "crate", crate, "--store", store);
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("is not empty").hasLineCount(1);
        assertThat(Captured.run("export", "crate", "--store", store).exitCode()).isEqualTo(2);
        assertThat(Captured.run("export", "claims", crate, "--store", store).exitCode())
                .isEqualTo(2);
        assertThat(Captured.run("diff", store, folder.resolve("nowhere")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void verify_names_a_source_that_was_changed() throws Exception {
        Path changed = Files.createDirectory(folder.resolve("changed"));
        for (String name : List.of("05-qaim-front.txt", "14-line-workers-freed.txt")) {
            String text = Files.readString(articles.resolve(name));
            Files.writeString(changed.resolve(name), name.startsWith("05") ? text + "\nOne more line.\n" : text);
        }
        Captured verify = Captured.run("verify", "--store", store, "--sources", changed);
        assertThat(verify.exitCode()).isEqualTo(4);
        assertThat(verify.out()).startsWith("SOURCE_MISSING ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "build",
                "serve",
                "query",
                "export",
                "audit",
                "verify",
                "remove",
                "train",
                "evaluate",
                "bench"
            })
    void help_is_the_manual_of_each_verb(String verb) {
        Captured help = Captured.run("help", verb);
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: dateline " + verb);
        assertThat(Captured.run(verb, "--help").out()).isEqualTo(help.out());
    }

    @Test
    void evaluate_says_how_well_claims_are_read() throws Exception {
        Path gold = Files.createDirectories(folder.resolve("annotated/gold"));
        Files.copy(Path.of("data/gold/articles/05-qaim-front.json"), gold.resolve("05-qaim-front.json"));
        Captured score = Captured.run("evaluate", "claims", gold.getParent(), articles, "--errors");
        assertThat(score.exitCode()).as(score.err()).isZero();
        assertThat(score.out())
                .startsWith("numbers  ")
                .contains("\nconfidence ")
                .contains("\n05-qaim-front\tWRONG ");
        assertThat(Captured.run("evaluate", "claims", gold, articles, "--format", "json")
                        .out())
                .startsWith("{");
        assertThat(Captured.run("evaluate", "claims", folder.resolve("none")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void evaluate_says_how_well_counts_are_read() throws Exception {
        String page = "{\"text\":\"Three people were killed in Homs." + " The street was closed.".repeat(20)
                + "\",\"gold\":{\"num_killed\":3,\"num_injured\":0}}\n";
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), page.repeat(2));
        Captured score = Captured.run("evaluate", "counts", pages, "--to", "1");
        assertThat(score.out()).startsWith("killed                   1.000  (1 of 1)");
        assertThat(Captured.run("evaluate", "counts", pages, "--to", "0").exitCode())
                .isEqualTo(2);
    }

    @Test
    void evaluate_says_how_well_names_are_found() throws Exception {
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"), "#doc\nShells\tO\nhit\tO\nMosul\tB-LOC\n.\tO\n\n#doc\nRawa\tB-LOC\n");
        Captured odd = Captured.run("evaluate", "names", gold, "--documents", "odd");
        assertThat(odd.exitCode()).isZero();
        assertThat(odd.out().lines().skip(1))
                .containsExactly(
                        "location           100.0   100.0  100.0       1       1",
                        "all                100.0   100.0  100.0       1       1");
        assertThat(Captured.run("evaluate", "names", gold, "--drop", "LOC").out())
                .doesNotContain("location");
        assertThat(Captured.run("evaluate", "names", folder.resolve("none.tsv")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void evaluate_says_how_well_sentences_are_found() throws Exception {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.txt"), "#doc a | brief | Iraq\nA mill burned.\nNobody died there.\n");
        Captured measured = Captured.run("evaluate", "sentences", gold);
        assertThat(measured.exitCode()).isZero();
        assertThat(measured.out())
                .isEqualTo("precision 100.00  recall 100.00  F1 100.00  (1 boundaries, 1 found, 1 right)"
                        + lineSeparator());
        assertThat(Captured.run("evaluate", "sentences", folder.resolve("none")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void bench_says_what_each_stage_costs() throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), "Shells hit Mosul\n\nNine people died in Mosul.\n");
        Captured measured = Captured.run("bench", "annotate", article, "--seconds", "0.001");
        assertThat(measured.exitCode()).isZero();
        assertThat(measured.out()).contains("1 articles, 9 words", "processors, Java");
        assertThat(measured.out().lines().skip(2)).hasSize(8).allMatch(line -> line.matches("[a-z ]+ [\\d,]+ words/s"));
        assertThat(Captured.run("bench", "extract", article, "--seconds", "0.001")
                        .out())
                .containsPattern("1 articles, 2 sentences; extract [\\d,]+ sentences/s");
        assertThat(Captured.run("bench", "annotate", folder.resolve("none")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void the_general_help_lists_verbs_and_exit_codes() {
        assertThat(Captured.run("--help").out())
                .contains("build")
                .contains("Exit codes:")
                .contains("refused");
        assertThat(Captured.run("--version").out()).startsWith("dateline ");
    }

    @Test
    void a_second_build_changes_nothing() {
        Captured again = Captured.run("build", articles, "--store", store, "-q");
        assertThat(again.out()).startsWith("2 inputs: 0 built, 2 unchanged, 0 refused\n");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void remove_withdraws_an_article_by_its_name() {
        Path other = folder.resolve("other");
        Captured.run("build", articles.resolve("05-qaim-front.txt"), "--store", other, "-q");
        Captured removed = Captured.run("remove", "05-qaim-front.txt", "--store", other, "--reason", "asked to");
        assertThat(removed.exitCode()).isZero();
        assertThat(removed.out()).startsWith("https://w3id.org/dateline/id/publication/");
        assertThat(Captured.run("export", "claims", "--store", other).out()).hasLineCount(1);
        assertThat(Captured.run("verify", "--store", other, "-q").exitCode()).isZero();
        Captured again = Captured.run("remove", "05-qaim-front.txt", "--store", other, "-q");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).startsWith("dateline: nothing was removed for 05-qaim-front.txt");
    }

    private static Path query(String text) throws Exception {
        return Files.writeString(
                Files.createTempFile(folder, "query", ".rq"), "PREFIX dl: <https://w3id.org/dateline/ns#>\n" + text);
    }
}
