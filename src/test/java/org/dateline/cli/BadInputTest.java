package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input gets one clear line with a remedy, and its exit code. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void bad_articles_among_good_ones_are_reported_and_the_rest_is_built() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.copy(Path.of("data/articles/05-qaim-front.txt"), articles.resolve("good.txt"));
        Files.write(articles.resolve("empty.txt"), new byte[0]);
        Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0, 7, 0, 0});
        Files.write(
                articles.resolve("long-line.txt"), "word ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
        Files.writeString(articles.resolve("no-text.html"), "<html><body><script>var a = 1;</script></body></html>");
        Files.copy(Path.of("data/articles/06-baaj-strike-statement.txt"), articles.resolve("side.txt"));
        Files.writeString(articles.resolve("side.meta.json"), "{ \"publisher\": ");

        Captured build = Captured.run("build", articles, "--store", folder.resolve("kg"), "--json", "--quiet");

        assertThat(build.exitCode()).isEqualTo(1);
        Map<String, String> outcomes = new TreeMap<>();
        for (JsonNode input : new ObjectMapper().readTree(build.out()).get("inputs")) {
            outcomes.put(input.get("name").asText(), input.get("outcome").asText());
            if (input.get("outcome").asText().equals("refused")) {
                assertThat(input.get("reason").asText())
                        .as("reason for %s", input)
                        .isNotBlank();
                assertThat(input.get("remedy").asText())
                        .as("remedy for %s", input)
                        .isNotBlank();
            }
        }
        assertThat(outcomes)
                .containsEntry("good.txt", "built")
                .containsEntry("empty.txt", "refused")
                .containsEntry("binary.txt", "refused")
                .containsEntry("long-line.txt", "refused")
                .containsEntry("no-text.html", "refused")
                .containsEntry("side.txt", "refused")
                .hasSize(6);
        assertThat(Files.readString(folder.resolve("kg").resolve("build-report.json")))
                .isEqualTo(build.out());
    }

    @Test
    void a_missing_path_is_misuse() {
        Captured build = Captured.run("build", folder.resolve("nowhere"), "--store", folder.resolve("kg"));
        assertLine(build, 2, "nowhere: there is no such file or folder; check the path");
        assertThat(folder.resolve("kg")).doesNotExist();
    }

    @Test
    void a_folder_without_articles_is_misuse() throws Exception {
        Files.writeString(folder.resolve("notes.doc"), "x");
        assertLine(Captured.run("build", folder, "--store", folder.resolve("kg")), 2, "the folder holds no article");
    }

    @Test
    void a_store_that_is_not_there_is_misuse() {
        assertLine(
                Captured.run("export", "claims", "--store", folder.resolve("kg")),
                2,
                "there is no store at " + folder.resolve("kg"));
    }

    @Test
    void a_folder_that_is_no_store_is_named() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "x");
        assertLine(Captured.run("export", "claims", "--store", folder), 3, "is not a store");
    }

    @Test
    void a_store_of_another_version_is_named_with_both_versions() throws Exception {
        Path store = folder.resolve("kg");
        GraphStore.create(store, new Iris(Iris.DEFAULT_BASE)).close();
        Path marker = store.resolve("dateline-store.properties");
        Files.writeString(marker, Files.readString(marker).replaceAll("format=\\d+", "format=99"));
        assertLine(Captured.run("export", "claims", "--store", store), 3, "has format '99'");
    }

    @Test
    void a_store_in_use_is_named() {
        Path store = folder.resolve("kg");
        try (GraphStore open = GraphStore.create(store, new Iris(Iris.DEFAULT_BASE))) {
            assertLine(Captured.run("export", "claims", "--store", open.path()), 3, "open");
        }
    }

    @Test
    void a_store_where_none_can_be_made_is_a_broken_machine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Captured build =
                Captured.run("build", "data/articles/05-qaim-front.txt", "--store", file.resolve("kg"), "--quiet");
        assertLine(build, 3, "file/kg");
    }

    @Test
    void a_port_in_use_is_a_broken_machine_with_another_port_as_the_remedy() throws Exception {
        Path store = folder.resolve("kg");
        GraphStore.create(store, new Iris(Iris.DEFAULT_BASE)).close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = taken.getLocalPort();
            assertLine(
                    Captured.run("serve", "--store", store, "--port", port),
                    3,
                    "another program listens on localhost:" + port + " already; stop it, or take another port");
        }
    }

    @Test
    void a_query_that_calls_another_server_is_misuse() throws Exception {
        Path query =
                Files.writeString(folder.resolve("q.rq"), "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }\n");
        Path store = folder.resolve("kg");
        GraphStore.create(store, new Iris(Iris.DEFAULT_BASE)).close();
        assertLine(Captured.run("query", query, "--store", store), 2, "the query asks for another server");
    }

    @Test
    void a_faulty_query_is_misuse_and_its_place_is_told() throws Exception {
        Path query = Files.writeString(folder.resolve("q.rq"), "SELECT * {\n  ?s ?p\n}\n");
        assertLine(Captured.run("query", query, "--store", folder), 2, "q.rq: Encountered", "line 3");
        Files.writeString(query, "DROP ALL");
        assertLine(Captured.run("query", query, "--store", folder), 2, "q.rq: ", "DROP");
        assertLine(Captured.run("query", folder.resolve("none.rq"), "--store", folder), 2, "there is no query file");
        Files.write(query, new byte[] {'S', (byte) 0xff, (byte) 0xfe});
        assertLine(Captured.run("query", query, "--store", folder), 2, "is no UTF-8 text");
    }

    @Test
    void wrong_words_on_the_command_line_are_misuse() {
        assertLine(Captured.run("buidl"), 2, "buidl");
        assertLine(Captured.run("build", "data/articles"), 2, "--store");
        assertLine(Captured.run("build", "data/articles", "--store", folder, "--threads", "none"), 2, "--threads");
        assertLine(Captured.run("export", "rumours", "--store", folder), 2, "rumours");
        assertThat(Captured.run().exitCode()).isEqualTo(2);
    }

    private static void assertLine(Captured call, int exitCode, String... parts) {
        assertThat(call.err()).contains(parts).startsWith("dateline: ").contains("; ");
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.exitCode()).isEqualTo(exitCode);
    }
}
