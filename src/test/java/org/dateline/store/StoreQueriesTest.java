package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreQueriesTest {
    private static final String BUILD = "<https://w3id.org/dateline/graph/build>";

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

    private long rows(String query) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        return Txn.calculateRead(data, () -> {
            try (QueryExec execution = new StoreQueries(data, Duration.ofSeconds(1))
                    .prepare(QueryFactory.create(query))
                    .build()) {
                return Iter.count(execution.select());
            }
        });
    }

    @Test
    void no_other_server_is_called() {
        assertThatThrownBy(() -> rows("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }"))
                .isInstanceOf(QueryDeniedException.class)
                .hasMessageContaining("SERVICE");
    }

    @Test
    void a_query_that_takes_too_long_is_stopped() {
        assertThatThrownBy(() -> rows("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"))
                .isInstanceOf(QueryCancelledException.class);
    }

    @Test
    void without_from_a_query_sees_all_graphs() {
        assertThat(rows("SELECT * { ?s ?p ?o }"))
                .isGreaterThan(rows("SELECT * FROM " + BUILD + " { ?s ?p ?o }"))
                .isEqualTo(rows("SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }"));
    }

    @Test
    void from_chooses_among_the_graphs_of_the_store() {
        assertThat(rows("SELECT * FROM " + BUILD + " { ?s ?p ?o }"))
                .isEqualTo(rows("SELECT * { GRAPH " + BUILD + " { ?s ?p ?o } }"))
                .isPositive();
    }

    @Test
    void from_named_chooses_the_graphs_that_can_be_named() {
        assertThat(rows("SELECT DISTINCT ?g FROM NAMED " + BUILD + " { GRAPH ?g { ?s ?p ?o } }"))
                .isEqualTo(1);
        assertThat(rows("SELECT * FROM NAMED " + BUILD + " { ?s ?p ?o }")).isZero();
    }

    @Test
    void no_file_is_read() {
        assertThat(rows("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }")).isZero();
    }

    @Test
    void a_negative_time_limit_is_misuse() {
        assertThatThrownBy(() -> new StoreQueries(store.dataset().asDatasetGraph(), Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
