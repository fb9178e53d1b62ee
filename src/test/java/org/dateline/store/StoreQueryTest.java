package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreQueryTest {
    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void create() {
        store = GraphStore.create(folder.resolve("store"), ReadingBuilder.IRIS);
        Stores.add(store, SampleReadings.airStrike());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private QueryAnswer answer(String query) {
        return new StoreQuery(store, Duration.ofSeconds(1))
                .answer("PREFIX dl: <https://w3id.org/dateline/ns#> " + query);
    }

    @Test
    void answers_by_the_form_of_the_query() {
        QueryAnswer rows = answer("SELECT ?c { ?c a dl:CasualtyClaim }");
        assertThat(((QueryAnswer.Rows) rows).rows().size()).isEqualTo(2);
        assertThat(answer("ASK { ?c dl:count 13 }")).isEqualTo(new QueryAnswer.Verdict(true));
        assertThat(answer("ASK { ?c dl:count 99 }")).isEqualTo(new QueryAnswer.Verdict(false));
        QueryAnswer built = answer("CONSTRUCT { ?c dl:count ?n } WHERE { ?c dl:count ?n }");
        assertThat(((QueryAnswer.Triples) built).model().size()).isEqualTo(2);
        QueryAnswer described = answer("DESCRIBE ?c WHERE { ?c dl:count 13 }");
        assertThat(((QueryAnswer.Triples) described).model().size()).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x",
                "DROP ALL",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "",
                "LOAD <file:///etc/passwd>"
            })
    void what_is_no_query_is_refused(String text) {
        assertThatThrownBy(() -> answer(text))
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith("Not a SPARQL query");
    }

    @Test
    void no_other_server_is_called() {
        assertThatThrownBy(() -> answer("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("SERVICE");
    }

    @Test
    void a_query_that_takes_too_long_is_stopped() {
        assertThatThrownBy(() -> answer("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"))
                .isInstanceOf(QueryProblem.class)
                .hasMessage("The query took longer than 1 s and was stopped");
    }

    @Test
    void from_chooses_among_the_graphs_of_the_store() {
        String inGraph = "SELECT * { GRAPH <https://w3id.org/dateline/graph/build> { ?s ?p ?o } }";
        String from = "SELECT * FROM <https://w3id.org/dateline/graph/build> { ?s ?p ?o }";
        int size = ((QueryAnswer.Rows) answer(inGraph)).rows().size();
        assertThat(((QueryAnswer.Rows) answer(from)).rows().size())
                .isEqualTo(size)
                .isPositive();
    }

    @Test
    void no_file_is_read() {
        QueryAnswer rows = answer("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertThat(((QueryAnswer.Rows) rows).rows().size()).isZero();
    }
}
