package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshTest {
    private static final String INCIDENTS =
            "SELECT ?n WHERE { ?incident a dl:Incident ; dl:reportCount ?n } ORDER BY DESC(?n)";
    private static final String CONFLICTS =
            "SELECT ?one ?other WHERE { ?a dl:conflictsWith ?b . ?a dl:count ?one . ?b dl:count ?other } ORDER BY ?one";

    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void create() {
        store = GraphStore.create(folder.resolve("store"), ReadingBuilder.IRIS);
        Stores.addReference(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ReadingBuilder toll(String outlet, String day, long killed) {
        return SampleReadings.toll(outlet, day, SampleReadings.QAIM, killed).named(outlet + ".txt");
    }

    @Test
    void reports_of_two_outlets_on_one_strike_are_one_incident_and_their_tolls_conflict() {
        Stores.add(store, toll("Tigris Wire", "2017-03-21", 9));
        Stores.add(store, toll("Euphrates Post", "2017-03-21", 13));
        Stores.add(store, toll("Other Post", "2017-03-25", 50));
        assertThat(store.isRefreshDue()).isTrue();
        assertThat(store.refresh()).isEqualTo(new Refresh(2, 1, 1, true));
        assertThat(store.isRefreshDue()).isFalse();
        assertThat(Stores.column(store, INCIDENTS)).containsExactly("2", "1");
        assertThat(Stores.rows(store, CONFLICTS))
                .extracting(row -> row.get("one"))
                .containsExactly("9", "13");
        assertThat(store.refresh().changed()).isFalse();
    }

    @Test
    void an_incident_has_type_place_and_day_of_its_smallest_report() {
        Stores.add(store, toll("Tigris Wire", "2017-03-21", 9));
        store.refresh();
        assertThat(Stores.rows(store, """
            SELECT ?type ?place ?start ?end WHERE {
              ?i a dl:Incident ; dl:eventType ?type ; dl:place ?place ; dl:startDate ?start ; dl:endDate ?end }
            """)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("type", "https://w3id.org/dateline/code/event-type/airstrike");
            assertThat(row).containsEntry("place", "https://w3id.org/dateline/id/place/qaim");
            assertThat(row.get("start")).startsWith("2017-03-21");
        });
    }

    @Test
    void a_town_and_its_governorate_are_one_place_for_an_incident_but_a_country_is_not() {
        Stores.add(store, toll("Tigris Wire", "2017-03-21", 9));
        Stores.add(
                store,
                SampleReadings.toll("Anbar Post", "2017-03-21", SampleReadings.ANBAR, 9)
                        .named("b"));
        Stores.add(
                store,
                SampleReadings.toll("Iraq Post", "2017-03-21", SampleReadings.IRAQ, 9)
                        .named("c"));
        assertThat(store.refresh()).isEqualTo(new Refresh(2, 1, 0, true));
    }

    @Test
    void withdrawing_a_publication_withdraws_it_from_its_incident() {
        ArticleGraph first = Stores.add(store, toll("Tigris Wire", "2017-03-21", 9));
        Stores.add(store, toll("Euphrates Post", "2017-03-21", 13));
        store.refresh();
        store.remove(first.publication().getURI(), "asked");
        assertThat(Stores.rows(store, CONFLICTS)).isEmpty();
        assertThat(store.isRefreshDue()).isTrue();
        store.refresh();
        assertThat(Stores.column(store, INCIDENTS)).containsExactly("1");
        assertThat(store.isRefreshDue()).isFalse();
    }

    @Test
    void the_order_of_arrival_leaves_no_trace() {
        List<ReadingBuilder> readings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            readings.add(toll("Outlet " + i, "2017-03-2" + i % 3, 5 + i % 4));
        }
        readings.forEach(reading -> Stores.add(store, reading));
        store.refresh();
        Collections.reverse(readings);
        try (GraphStore other = GraphStore.create(folder.resolve("other"), ReadingBuilder.IRIS)) {
            Stores.addReference(other);
            readings.forEach(reading -> Stores.add(other, reading));
            other.refresh();
            assertThat(withoutBuild(other)).isEqualTo(withoutBuild(store));
        }
    }

    private static String withoutBuild(GraphStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            List<Quad> quads = Iter.toList(store.dataset().asDatasetGraph().find());
            Node build = store.iris().buildGraph();
            return new CanonicalQuads(quads.stream()
                            .filter(quad -> !quad.getGraph().equals(build))
                            .toList())
                    .digest()
                    .hex();
        });
    }

    @Test
    void places_that_the_gazetteer_does_not_know_join_nothing() {
        store.replaceGraph(store.iris().referenceGraph(), new CanonicalQuads(new TreeSet<>()));
        Stores.add(store, toll("Tigris Wire", "2017-03-21", 9));
        Stores.add(store, toll("Euphrates Post", "2017-03-21", 13));
        assertThat(store.refresh()).isEqualTo(new Refresh(2, 0, 0, true));
    }
}
