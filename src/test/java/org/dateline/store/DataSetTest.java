package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.coded.UcdpReader;
import org.dateline.gazetteer.Links;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.Point;
import org.dateline.rdf.CodedEventMapper;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.rdf.Resource;
import org.dateline.rdf.SampleReadings;
import org.dateline.text.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An imported data set stands in a graph of its own and is matched with incidents as candidates. */
class DataSetTest {
    private static final Path FILE = Path.of("src/test/resources/org/dateline/coded/invented-ged-0.1.csv");
    private static final Place QAIM = new Place(
            "qaim",
            "Qaim",
            Place.Kind.TOWN,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of("IQ"),
            Optional.of(new Point("34.36889", "41.09444")),
            new Links(Optional.empty(), Optional.empty(), "general"));

    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void create() throws IOException {
        store = GraphStore.create(folder.resolve("store"), ReadingBuilder.IRIS);
        store.replaceGraph(store.iris().referenceGraph(), new ReferenceMapper(store.iris()).map(List.of(QAIM)));
        store.replaceGraph(store.iris().ontologyGraph(), new OntologyReader(store.iris()).read());
        importFile();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void importFile() throws IOException {
        CodedEventMapper mapper = new CodedEventMapper(store.iris(), "invented-ged-0.1");
        Resource file = new Resource("data set", "invented-ged-0.1.csv", Digest.of(Files.readAllBytes(FILE)));
        try (Reader csv = Files.newBufferedReader(FILE)) {
            store.replaceDataSet("invented-ged-0.1", quads -> {
                mapper.dataSet(file).forEach(quads);
                new UcdpReader().read(csv, event -> mapper.map(event).forEach(quads), fault -> {});
            });
        }
    }

    private void addToll(String day, long killed) {
        Stores.add(store, SampleReadings.toll("Tigris Wire", day, QAIM, killed).named(day));
    }

    @Test
    void coded_events_have_low_best_and_high_and_figures_of_each_side() {
        assertThat(Stores.rows(store, """
            SELECT ?scope ?low ?best ?high WHERE {
              ?event dl:codedId "900001" ; dl:inDataSet <https://w3id.org/dateline/id/data-set/invented-ged-0.1> .
              ?figure dl:estimateOf ?event ; dl:victimScope/<http://www.w3.org/2004/02/skos/core#notation> ?scope ; dl:bestEstimate ?best
              FILTER (DATATYPE(?scope) = <http://www.w3.org/2001/XMLSchema#string>)
              OPTIONAL { ?figure dl:lowEstimate ?low ; dl:highEstimate ?high } } ORDER BY ?scope"""))
                .extracting(row -> row.get("scope") + " " + row.getOrDefault("low", "-") + " " + row.get("best") + " "
                        + row.getOrDefault("high", "-"))
                .containsExactly("all 9 10 13", "civilians - 1 -", "sideB - 9 -");
    }

    @Test
    void an_incident_is_matched_with_score_and_reasons_and_nothing_is_merged() {
        addToll("2017-03-21", 9);
        store.refresh();
        assertThat(Stores.rows(
                        store, "SELECT ?id ?score WHERE { ?m dl:matchScore ?score ; dl:matchesEvent/dl:codedId ?id }"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("id", "900001").containsEntry("score", "1.0"));
        assertThat(Stores.column(store, "SELECT ?r WHERE { ?m dl:matchReason ?r }"))
                .hasSize(4);
        assertThat(Stores.column(store, "SELECT ?n WHERE { ?i dl:reportCount ?n }"))
                .containsExactly("1");
        assertThat(new Verifier(store).verify(Optional.empty())).isEmpty();
    }

    @Test
    void matches_follow_the_incidents() {
        addToll("2017-03-21", 9);
        store.refresh();
        store.remove("2017-03-21", "asked");
        store.refresh();
        assertThat(Stores.column(store, "SELECT ?m WHERE { ?m a dl:Match }")).isEmpty();
        addToll("2017-08-01", 9);
        store.refresh();
        assertThat(Stores.column(store, "SELECT ?m WHERE { ?m a dl:Match }")).isEmpty();
    }

    @Test
    void importing_again_changes_nothing() throws IOException {
        addToll("2017-03-21", 9);
        store.refresh();
        long before = Stores.quads(store);
        importFile();
        assertThat(store.refresh().changed()).isFalse();
        assertThat(Stores.quads(store)).isEqualTo(before);
    }

    @Test
    void a_data_set_never_takes_the_place_of_a_graph_of_the_store() {
        assertThatThrownBy(() -> store.replaceDataSet("identity", quads -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("identity");
    }
}
