package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryAnswersTest {
    private static QueryAnswers answers;

    @BeforeAll
    static void open() {
        answers = new QueryAnswers(Examples.store("air-strike"), Duration.ofSeconds(1));
    }

    @Test
    void answers_by_the_form_of_the_query() {
        assertThat(written("SELECT ?n { ?c dl:count ?n } ORDER BY ?n", AnswerFormat.CSV))
                .isEqualTo("n\r\n2\r\n13\r\n");
        assertThat(written("ASK { ?c dl:count 13 }", AnswerFormat.TABLE)).isEqualTo("yes\n");
        assertThat(written("ASK { ?c dl:count 99 }", AnswerFormat.TABLE)).isEqualTo("no\n");
        assertThat(written("CONSTRUCT { ?c dl:count ?n } WHERE { ?c dl:count ?n }", AnswerFormat.TTL))
                .contains("dl:count")
                .doesNotContain("dl:harm");
        assertThat(written("DESCRIBE ?c WHERE { ?c dl:count 13 }", AnswerFormat.TTL))
                .contains("dl:count", "dl:harm");
    }

    @ParameterizedTest
    @CsvSource({"SELECT * { ?s ?p ?o },TTL", "ASK {},TTL", "CONSTRUCT WHERE { ?s ?p ?o },CSV"})
    void a_format_that_does_not_fit_the_form_is_misuse(String query, AnswerFormat format) {
        assertThatThrownBy(() -> written(query, format)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_values_for_variables() {
        assertThat(written(
                        "SELECT ?n ?c { ?c dl:count ?n }",
                        AnswerFormat.CSV,
                        Map.of("n", NodeFactory.createURI("urn:x"))))
                .isEqualTo("n,c\r\n");
    }

    @Test
    void asks_no_other_server_and_stops_in_time() {
        assertThatThrownBy(() -> written("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", AnswerFormat.CSV))
                .isInstanceOf(QueryDeniedException.class);
        assertThatThrownBy(() -> written(
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", AnswerFormat.CSV))
                .isInstanceOf(QueryCancelledException.class);
    }

    @Test
    void heeds_from() {
        assertThat(written("SELECT ?n FROM <https://w3id.org/dateline/test/none> { ?c dl:count ?n }", AnswerFormat.CSV))
                .isEqualTo("n\r\n");
        assertThat(written(
                        "SELECT ?n FROM <https://w3id.org/dateline/test/air-strike> { ?c dl:count ?n } ORDER BY ?n",
                        AnswerFormat.CSV))
                .isEqualTo("n\r\n2\r\n13\r\n");
    }

    private static String written(String query, AnswerFormat format) {
        return written(query, format, Map.of());
    }

    private static String written(String query, AnswerFormat format, Map<String, Node> values) {
        Query parsed = QueryFactory.create("PREFIX dl: <https://w3id.org/dateline/ns#> " + query);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answers.write(parsed, values, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
