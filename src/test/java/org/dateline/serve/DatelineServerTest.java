package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.export.Examples;
import org.dateline.export.QueryLibrary;
import org.dateline.export.SavedQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineServerTest {
    private static final String COUNT =
            "SELECT (COUNT(?c) AS ?n) { ?c a <https://w3id.org/dateline/ns#CasualtyClaim> }";
    private static final String HARD =
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?a), STR(?d), STR(?g), STR(?j)) ="
                    + " '') }";
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final QueryLibrary LIBRARY =
            new QueryLibrary(List.of(SavedQuery.of("01-figures", """
                # title: Figures & <victims>
                # question: Who counts whom?
                PREFIX dl: <https://w3id.org/dateline/ns#>
                SELECT ?victims ?n { ?c dl:count ?n ; dl:victimText ?victims } ORDER BY ?n
                """), SavedQuery.of("02-graph", """
                        # title: A graph
                        # question: What does an answer look like that is no table?
                        PREFIX dl: <https://w3id.org/dateline/ns#>
                        CONSTRUCT { ?c dl:count ?n } WHERE { ?c dl:count ?n }
                        """)));

    private static DatelineServer server;

    @BeforeAll
    static void start() {
        server = new DatelineServer(Examples.store("air-strike"), LIBRARY, ServerOptions.local(0)).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answers_a_query_sent_by_get() throws Exception {
        assertThat(csv(COUNT)).isEqualTo("n\r\n2\r\n");
    }

    @Test
    void answers_a_query_sent_as_a_form() throws Exception {
        HttpResponse<String> answer = post("application/x-www-form-urlencoded", "query=" + encoded(COUNT));
        assertThat(answer.body()).contains("\"value\": \"2\"");
    }

    @Test
    void answers_a_query_sent_as_a_body() throws Exception {
        assertThat(post("application/sparql-query", COUNT).body()).contains("\"value\": \"2\"");
    }

    @Test
    void gives_a_graph_as_rdf_xml_to_clients_that_spell_it_their_way() throws Exception {
        HttpResponse<String> answer = get("/sparql?format=rdf%2Bxml&format=application%2Frdf%2Bxml&query="
                + encoded("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 1"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/rdf+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "PREFIX j: <JAVA:java.lang.> SELECT (j:System(1) AS ?x) {}",
                "SELECT * { ?s <java:org.example.Property> ?o }"
            })
    void refuses_what_would_reach_beyond_the_store(String query) throws Exception {
        HttpResponse<String> answer = get("/sparql?query=" + encoded(query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }

    @Test
    void refuses_to_write() throws Exception {
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        assertThat(post("application/sparql-update", update).statusCode()).isBetween(400, 415);
        assertThat(post("application/x-www-form-urlencoded", "update=" + encoded(update))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("application/sparql-query", update).statusCode()).isEqualTo(400);
        HttpResponse<String> put = CLIENT.send(
                request("/sparql?default")
                        .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
                        .build(),
                BodyHandlers.ofString());
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(csv("SELECT ?o { <urn:a> <urn:b> ?o }")).isEqualTo("o\r\n");
    }

    @Test
    void does_not_read_files_named_in_a_query() throws Exception {
        assertThat(csv("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }")).isEqualTo("s,p,o\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                # clause                      | parameter         | graph      | claims
                FROM <%s>                     | -                 | air-strike | 2
                FROM <%s>                     | -                 | none       | 0
                FROM NAMED <%s>               | -                 | air-strike | 0
                -                             | default-graph-uri | air-strike | 2
                -                             | default-graph-uri | none       | 0
                -                             | named-graph-uri   | air-strike | 0
                FROM <urn:x-arq:UnionGraph>   | -                 | none       | 2
                """)
    void plain_patterns_see_the_graphs_that_the_query_chooses(
            @Nullable String clause, @Nullable String parameter, String graph, int claims) throws Exception {
        assertThat(csvOf("{ ?c a dl:CasualtyClaim }", clause, parameter, graph)).isEqualTo("n\r\n" + claims + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                -               | -                 | air-strike | 2
                FROM NAMED <%s> | -                 | air-strike | 2
                FROM NAMED <%s> | -                 | none       | 0
                FROM <%s>       | -                 | air-strike | 0
                -               | named-graph-uri   | air-strike | 2
                -               | named-graph-uri   | none       | 0
                -               | default-graph-uri | air-strike | 0
                """)
    void graph_patterns_see_the_graphs_that_the_query_chooses(
            @Nullable String clause, @Nullable String parameter, String graph, int claims) throws Exception {
        assertThat(csvOf("{ GRAPH ?g { ?c a dl:CasualtyClaim } }", clause, parameter, graph))
                .isEqualTo("n\r\n" + claims + "\r\n");
    }

    private static String csvOf(String pattern, @Nullable String clause, @Nullable String parameter, String name)
            throws Exception {
        String graph = "https://w3id.org/dateline/test/" + name;
        String query = "PREFIX dl: <https://w3id.org/dateline/ns#> SELECT (COUNT(?c) AS ?n) "
                + (clause == null ? "" : clause.formatted(graph))
                + pattern;
        String chosen = parameter == null ? "" : "&" + parameter + "=" + encoded(graph);
        return get("/sparql?format=csv&query=" + encoded(query) + chosen).body();
    }

    @Test
    void tells_the_place_of_a_fault_in_a_query() throws Exception {
        HttpResponse<String> answer = get("/sparql?query=" + encoded("SELECT * {\n ?s ?p }"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 2");
    }

    @Test
    void refuses_bodies_that_are_too_long_or_of_unknown_length() throws Exception {
        assertThat(post("application/sparql-query", COUNT + " ".repeat(1_000_001))
                        .statusCode())
                .isEqualTo(413);
        HttpRequest chunked = request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(COUNT.getBytes(StandardCharsets.UTF_8))))
                .build();
        assertThat(CLIENT.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(411);
    }

    @Test
    void a_query_that_runs_out_of_time_before_its_answer_began_is_a_503() throws Exception {
        try (DatelineServer hasty = hasty(50_000)) {
            HttpResponse<String> answer = get(hasty, "/sparql?format=csv&query=" + encoded(HARD));
            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void a_short_answer_that_runs_out_of_time_never_arrives_as_a_whole_one() throws Exception {
        try (DatelineServer hasty = hasty(Integer.MAX_VALUE)) {
            HttpResponse<String> answer = get(hasty, "/sparql?format=csv&query=" + encoded(LONG));
            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "xml", "tsv"})
    void a_long_answer_that_runs_out_of_time_never_arrives_as_a_whole_one(String format) throws Exception {
        try (DatelineServer hasty = hasty(10)) {
            HttpResponse<String> answer = get(hasty, "/sparql?format=" + format + "&query=" + encoded(LONG));
            assertThat(answer.statusCode()).as("nothing was sent yet").isEqualTo(503);
        } catch (IOException e) {
            assertThat(e).as("something was sent already").hasMessageContaining("chunked transfer encoding");
        }
    }

    @Test
    void when_the_time_runs_out_after_the_first_rows_the_connection_breaks() throws Exception {
        ServerOptions options =
                ServerOptions.local(0).withTimeout(Duration.ofSeconds(4)).withHeldRows(10);
        try (DatelineServer hasty = new DatelineServer(Examples.store("air-strike"), LIBRARY, options).start()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(hasty.root() + "/sparql?format=csv&query=" + encoded(LONG)))
                    .build();
            HttpResponse<InputStream> answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> answer.body().transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_long_answer_that_ends_in_time_is_sent_whole() throws Exception {
        try (DatelineServer small = new DatelineServer(
                        Examples.store("air-strike"),
                        LIBRARY,
                        ServerOptions.local(0).withHeldRows(10))
                .start()) {
            String all = get(small, "/sparql?format=csv&query=" + encoded("SELECT ?s ?p ?o { ?s ?p ?o }"))
                    .body();
            String number = csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            // Quotes hold no line breaks in this example.
            assertThat(all.lines().count()).isEqualTo(Long.parseLong(number) + 1);
        }
    }

    @Test
    void lets_other_sites_read_without_credentials() throws Exception {
        HttpRequest request = request("/sparql?query=" + encoded(COUNT))
                .header("Origin", "https://other.example")
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sparql", "/query/01-figures", "/health", "/nowhere"})
    void every_page_carries_the_security_headers(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void compresses_for_those_who_ask() throws Exception {
        HttpRequest request = request("/sparql?format=csv&query=" + encoded("SELECT * { ?s ?p ?o }"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).startsWith("s,p,o");
        }
    }

    @Test
    void describes_itself_to_programs_and_to_people() throws Exception {
        HttpResponse<String> turtle = get("/sparql");
        assertThat(turtle.headers().firstValue("Content-Type")).hasValue("text/turtle; charset=UTF-8");
        assertThat(turtle.body()).contains("sd:Service").contains(server.root() + "/sparql");
        HttpRequest browser =
                request("/sparql").header("Accept", "text/html,*/*;q=0.8").build();
        assertThat(CLIENT.send(browser, BodyHandlers.ofString()).body()).contains("<h1>SPARQL endpoint</h1>");
    }

    @Test
    void the_front_page_says_what_there_is() throws Exception {
        String page = get("/").body();
        assertThat(page)
                .contains("<th scope=\"row\">claims of harm</th><td class=\"number\">2</td>")
                .contains("2017-03-21 to 2017-03-21")
                .contains("Tigris Wire")
                .contains("Air strike near Qaim")
                .contains("href=\"/query/01-figures\"");
    }

    @Test
    void pages_escape_what_they_show() throws Exception {
        assertThat(get("/").body()).contains("Figures &amp; &lt;victims&gt;").doesNotContain("<victims>");
    }

    @Test
    void a_saved_query_has_a_page_and_a_csv() throws Exception {
        assertThat(get("/query/01-figures").body()).contains("<td>officers</td><td>2</td>");
        HttpResponse<String> csv = get("/query/01-figures.csv");
        assertThat(csv.body()).isEqualTo("victims,n\r\nofficers,2\r\nsoldiers,13\r\n");
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"01-figures.csv\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/query/none", "/query/none.csv", "/query/..%2f..%2fetc", "/nowhere", "/$/stats", "/sparql/x"})
    void what_is_not_there_is_not_found(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void says_that_it_is_well() throws Exception {
        assertThat(get("/health").body()).isEqualTo("ok\n");
    }

    @Test
    void a_port_in_use_is_a_clear_problem() {
        DatasetGraph store = Examples.store();
        int taken = server.root().getPort();
        try (DatelineServer second = new DatelineServer(store, LIBRARY, ServerOptions.local(taken))) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(ServerProblem.class)
                    .hasMessage("another program listens on localhost:" + taken + " already");
        }
    }

    @Test
    void an_empty_store_is_served_too() throws Exception {
        try (DatelineServer empty = new DatelineServer(Examples.store(), LIBRARY, ServerOptions.local(0)).start()) {
            assertThat(get(empty, "/").body()).contains("no day is known");
        }
    }

    private static DatelineServer hasty(int heldRows) {
        ServerOptions options =
                ServerOptions.local(0).withTimeout(Duration.ofMillis(700)).withHeldRows(heldRows);
        return new DatelineServer(Examples.store("air-strike"), LIBRARY, options).start();
    }

    private static String csv(String query) throws Exception {
        return get("/sparql?format=csv&query=" + encoded(query)).body();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return get(server, path);
    }

    private static HttpResponse<String> get(DatelineServer from, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(from.root() + path)).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String type, String body) throws Exception {
        HttpRequest request = request("/sparql")
                .header("Content-Type", type)
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.root() + path));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
