package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.gazetteer.Place;
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

    private static List<ReadingBuilder> manyTolls() {
        List<ReadingBuilder> readings = new ArrayList<>();
        List<Place> places = List.of(SampleReadings.QAIM, SampleReadings.ANBAR, SampleReadings.IRAQ);
        for (int i = 0; i < 30; i++) {
            readings.add(SampleReadings.toll("Outlet " + i, "2017-03-2" + i % 4, places.get(i % 3), 5 + i % 4)
                    .named("outlet-" + i + ".txt"));
        }
        return readings;
    }

    private static Set<Quad> identity(GraphStore store) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        return Txn.calculateRead(
                data, () -> Iter.toSet(data.find(store.iris().identityGraph(), Node.ANY, Node.ANY, Node.ANY)));
    }

    private static Set<Quad> allAtOnce(GraphStore store) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        return Txn.calculateRead(data, () -> new IdentityGraph(data, store.iris()).wanted());
    }

    @Test
    void one_article_at_a_time_leads_to_the_same_as_all_at_once() {
        List<ReadingBuilder> readings = manyTolls();
        Collections.shuffle(readings, new Random(3));
        for (ReadingBuilder reading : readings) {
            Stores.add(store, reading);
            store.refresh();
        }
        assertThat(identity(store)).isEqualTo(allAtOnce(store)).isNotEmpty();
    }

    @Test
    void taking_articles_out_one_by_one_leads_to_the_same_as_never_having_had_them() {
        List<String> publications = new ArrayList<>();
        manyTolls()
                .forEach(reading -> publications.add(
                        Stores.add(store, reading).publication().getURI()));
        store.refresh();
        Collections.shuffle(publications, new Random(5));
        for (String publication : publications) {
            store.remove(publication, "asked");
            store.refresh();
            assertThat(identity(store)).isEqualTo(allAtOnce(store));
        }
        assertThat(identity(store)).isEmpty();
        assertThat(Stores.column(store, "SELECT ?key WHERE { ?publication dl:comparisonKey ?key }"))
                .isEmpty();
        assertThat(Stores.rows(store, "SELECT ?former WHERE { ?former a dl:FormerIncident }"))
                .as("tombstones")
                .isNotEmpty();
    }

    @Test
    void articles_that_went_and_came_again_leave_the_same_bytes() {
        List<ReadingBuilder> readings = manyTolls();
        List<String> publications = new ArrayList<>();
        readings.forEach(reading ->
                publications.add(Stores.add(store, reading).publication().getURI()));
        store.refresh();
        Set<Quad> before = identity(store);
        Collections.shuffle(publications, new Random(11));
        publications.forEach(publication -> store.remove(publication, "asked"));
        store.refresh();
        Collections.shuffle(readings, new Random(13));
        readings.forEach(reading -> Stores.add(store, reading));
        store.refresh();
        assertThat(identity(store)).isEqualTo(before);
    }

    @Test
    void an_article_changes_only_the_incidents_that_it_touches() {
        Stores.add(store, toll("Tigris Wire", "2017-03-21", 9));
        Stores.add(store, toll("Euphrates Post", "2017-03-21", 9));
        Stores.add(store, toll("Other Post", "2017-05-25", 50));
        store.refresh();
        Set<Quad> before = identity(store);
        Stores.add(store, toll("Far Post", "2017-08-25", 2));
        assertThat(store.refresh().incidents()).isEqualTo(1);
        assertThat(identity(store)).containsAll(before);
    }

    @Test
    void an_incident_that_gets_another_name_is_replaced_in_the_history() {
        List<ReadingBuilder> readings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            readings.add(toll("Outlet " + i, "2017-03-21", 9));
        }
        readings.sort((one, other) -> other.graph()
                .publication()
                .getURI()
                .compareTo(one.graph().publication().getURI()));
        for (ReadingBuilder reading : readings) {
            Stores.add(store, reading);
            store.refresh();
        }
        assertThat(Stores.column(store, INCIDENTS)).containsExactly("6");
        assertThat(Stores.rows(store, """
                SELECT DISTINCT ?former ?end WHERE {
                  ?former <http://purl.org/dc/terms/isReplacedBy>+ ?end . ?end a dl:Incident }
                """)).hasSize(5);
    }

    @Test
    void a_comparison_tells_its_reasons() {
        Stores.add(store, toll("Tigris Wire", "2017-03-21", 9));
        Stores.add(store, toll("Euphrates Post", "2017-03-21", 13));
        store.refresh();
        assertThat(Stores.column(store, "SELECT ?why WHERE { ?c a dl:Comparison ; dl:weighs ?why }"))
                .contains("+2.40 same day: 2017-03-21", "+0.70 same place: qaim", "-0.60 9 and 13 killed");
    }
}
