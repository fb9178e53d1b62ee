package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.gazetteer.Links;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.Point;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.rdf.SampleReadings;
import org.dateline.text.Digest;
import org.dateline.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final Iris IRIS = ReadingBuilder.IRIS;
    private static final Pipeline NEXT = new Pipeline("0.2.0", List.of(), new TreeMap<>());

    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void create() {
        store = GraphStore.create(folder.resolve("store"), IRIS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Map<String, String>> inputs() {
        return Stores.rows(store, """
            SELECT ?name ?outcome ?reason ?yielded WHERE {
              ?input a dl:Input ; dl:sourceName ?name ; dl:outcome ?outcome
              OPTIONAL { ?input dl:reason ?reason } OPTIONAL { ?input dl:yielded ?yielded } } ORDER BY ?name
            """);
    }

    private List<String> claims() {
        return Stores.column(store, "SELECT ?claim WHERE { ?claim a dl:CasualtyClaim } ORDER BY ?claim");
    }

    @Test
    void plain_queries_see_all_graphs_as_one() {
        ArticleGraph graph = Stores.add(store, SampleReadings.airStrike());
        assertThat(Stores.rows(store, """
            SELECT ?version WHERE { ?claim dl:inPublication ?publication ; dl:count 13 .
              ?graph prov:wasDerivedFrom ?publication ; prov:wasGeneratedBy/prov:wasAssociatedWith/<https://schema.org/softwareVersion> ?version }
            """)).containsExactly(Map.of("version", "0.1.0"));
        assertThat(Stores.column(store, "SELECT ?p { ?input dl:yielded ?p ; dl:outcome 'built' }"))
                .containsExactly(graph.publication().getURI());
    }

    @Test
    void the_same_graph_is_not_added_twice() {
        ReadingBuilder reading = SampleReadings.airStrike();
        assertThat(store.add(reading.graph(), Stores.input(reading), Stores.RUN))
                .isEqualTo(Outcome.BUILT);
        long quads = Stores.quads(store);
        assertThat(store.contains(reading.graph().publication(), ReadingBuilder.PIPELINE))
                .isTrue();
        assertThat(store.add(reading.graph(), Stores.input(reading), Stores.RUN))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(Stores.quads(store)).isEqualTo(quads);
        assertThat(inputs()).singleElement().satisfies(row -> assertThat(row).containsEntry("outcome", "unchanged"));
    }

    @Test
    void another_pipeline_replaces_what_the_former_has_read() {
        ReadingBuilder reading = SampleReadings.airStrike();
        Stores.add(store, reading);
        List<String> before = claims();
        assertThat(store.add(reading.graph(NEXT), Stores.input(reading), Stores.RUN))
                .isEqualTo(Outcome.BUILT);
        assertThat(claims()).isEqualTo(before);
        assertThat(Stores.column(store, "SELECT ?g WHERE { ?g a dl:EvidenceGraph }"))
                .containsExactly(reading.graph(NEXT).graph().getURI());
        assertThat(store.contains(reading.graph().publication(), ReadingBuilder.PIPELINE))
                .isFalse();
        assertThat(Stores.column(store, "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?c a dl:CasualtyClaim } }"))
                .containsExactly(reading.graph(NEXT).graph().getURI());
    }

    @Test
    void a_removed_publication_leaves_its_hash_and_the_reason_only() {
        ReadingBuilder reading = SampleReadings.airStrike();
        ArticleGraph graph = Stores.add(store, reading);
        Stores.add(store, SampleReadings.toll("Euphrates Post", "2017-03-21", SampleReadings.QAIM, 9));
        store.refresh();
        store.keepText(reading.toArticle().text());
        assertThat(store.remove(graph.publication().getURI(), "asked by the publisher"))
                .containsExactly(graph.publication().getURI());
        assertThat(Stores.column(
                        store,
                        "SELECT DISTINCT ?g { GRAPH ?g { { ?s ?p ?o } } FILTER EXISTS { GRAPH ?g { ?a ?b ?c "
                                + "FILTER(STRSTARTS(STR(?a), '"
                                + graph.publication().getURI() + "') || STRSTARTS(STR(?c), '"
                                + graph.publication().getURI() + "')) } } }"))
                .containsExactly("https://w3id.org/dateline/graph/build");
        assertThat(Stores.column(store, "SELECT ?q { ?s dl:quote ?q FILTER CONTAINS(?q, 'Jazira') }"))
                .isEmpty();
        assertThat(store.keptText(reading.toArticle().text().digest())).isEmpty();
        assertThat(inputs().get(0))
                .containsEntry("outcome", "removed")
                .containsEntry("reason", "asked by the publisher")
                .containsEntry("yielded", graph.publication().getURI());
        Stores.addShared(store);
        store.refresh();
        assertThat(new Verifier(store).verify(Optional.empty())).isEmpty();
    }

    @Test
    void what_two_inputs_yield_stays_until_both_are_removed() {
        ArticleGraph graph = Stores.add(store, SampleReadings.airStrike().named("a.txt"));
        Stores.add(store, SampleReadings.airStrike().named("b.txt"));
        assertThat(store.remove("a.txt", "twice")).isEmpty();
        assertThat(claims()).isNotEmpty();
        assertThat(store.remove("b.txt", "gone"))
                .containsExactly(graph.publication().getURI());
        assertThat(claims()).isEmpty();
        assertThat(store.remove("b.txt", "gone")).isEmpty();
        assertThat(store.remove("no-such-name", "gone")).isEmpty();
    }

    @Test
    void a_text_that_another_publication_carries_stays() {
        ReadingBuilder one = SampleReadings.airStrike();
        ArticleGraph first = Stores.add(store, one);
        Stores.add(
                store,
                SampleReadings.airStrike().by("Euphrates Post", "2017-03-21").named("b.txt"));
        store.keepText(one.toArticle().text());
        store.remove(first.publication().getURI(), "asked");
        assertThat(store.keptText(one.toArticle().text().digest()))
                .contains(one.toArticle().text());
        assertThat(claims()).hasSize(2);
    }

    @Test
    void a_removed_input_can_come_back() {
        ReadingBuilder reading = SampleReadings.airStrike();
        Stores.add(store, reading);
        store.remove(reading.toArticle().name(), "by mistake");
        assertThat(store.add(reading.graph(), Stores.input(reading), Stores.RUN))
                .isEqualTo(Outcome.BUILT);
        assertThat(inputs()).singleElement().satisfies(row -> assertThat(row).doesNotContainKey("reason"));
    }

    @Test
    void other_metadata_for_the_same_file_replace_the_former_publication() {
        Stores.add(store, SampleReadings.airStrike());
        ArticleGraph corrected = Stores.add(store, SampleReadings.airStrike().by("Tigris Wire", "2017-03-22"));
        assertThat(store.publications()).containsExactly(corrected.publication().getURI());
        assertThat(inputs()).hasSize(1);
    }

    @Test
    void refused_inputs_are_remembered_with_the_reason() {
        store.recordRefused(new InputRecord("empty.txt", Digest.of("")), "no text");
        assertThat(inputs()).containsExactly(Map.of("name", "empty.txt", "outcome", "refused", "reason", "no text"));
    }

    @Test
    void an_input_known_to_be_unchanged_is_recorded_without_reading_it() {
        ReadingBuilder reading = SampleReadings.airStrike();
        ArticleGraph graph = Stores.add(store, reading);
        store.recordUnchanged(new InputRecord("copy.txt", Digest.of("copy")), graph.publication());
        assertThat(inputs()).extracting(row -> row.get("outcome")).containsExactly("built", "unchanged");
    }

    @Test
    void what_is_written_is_there_after_opening_again() {
        ArticleGraph graph = Stores.add(store, SampleReadings.airStrike());
        store.close();
        store = GraphStore.open(folder.resolve("store"), StoreMode.READ);
        assertThat(store.iris().base()).isEqualTo(Iris.DEFAULT_BASE);
        assertThat(store.publications()).containsExactly(graph.publication().getURI());
        assertThatThrownBy(() -> store.refresh()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.keepText(Text.of("x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void compacting_changes_nothing_that_can_be_asked() {
        for (int i = 0; i < 5; i++) {
            Stores.add(
                    store,
                    SampleReadings.toll("Outlet " + i, "2017-03-21", SampleReadings.QAIM, 10 + i)
                            .named("a" + i));
        }
        List<String> before = claims();
        store.compact();
        assertThat(claims()).isEqualTo(before).hasSize(5);
        Stores.add(store, SampleReadings.airStrike());
        assertThat(claims()).hasSize(7);
        Stores.addShared(store);
        store.refresh();
        assertThat(new Verifier(store).verify(Optional.empty())).isEmpty();
    }

    @Test
    void reference_data_come_back_as_they_were_written() {
        Place mosul = new Place(
                "mosul",
                "Mosul",
                Place.Kind.CITY,
                List.of("al-Mawsil"),
                List.of(),
                Optional.empty(),
                Optional.of("IQ"),
                Optional.of(new Point("36.33500", "43.118890000000001")),
                new Links(Optional.of("99072"), Optional.empty(), "geonames"));
        CanonicalQuads reference = new ReferenceMapper(IRIS).map(List.of(mosul));
        CanonicalQuads ontology = new OntologyReader(IRIS).read();
        store.replaceGraph(IRIS.referenceGraph(), reference);
        store.replaceGraph(IRIS.ontologyGraph(), ontology);
        assertThat(graph(IRIS.referenceGraph())).isEqualTo(Set.copyOf(reference.quads()));
        assertThat(graph(IRIS.ontologyGraph())).isEqualTo(Set.copyOf(ontology.quads()));
    }

    private Set<Quad> graph(Node name) {
        return Txn.calculateRead(
                store.dataset(),
                () -> Iter.toSet(store.dataset().asDatasetGraph().find(name, Node.ANY, Node.ANY, Node.ANY)));
    }

    @Test
    void evidence_comes_back_byte_by_byte() {
        ArticleGraph graph = Stores.add(store, SampleReadings.airStrike());
        assertThat(new CanonicalQuads(graph(graph.graph())).bytes())
                .isEqualTo(graph.canonical().bytes());
    }

    @Test
    void a_kept_text_is_a_file_of_its_hash() throws IOException {
        Text text = Text.of("a text\nof two lines");
        store.keepText(text);
        assertThat(Files.readString(folder.resolve("store/texts/" + text.digest() + ".txt")))
                .isEqualTo(text.value());
        assertThat(store.keptText(text.digest())).contains(text);
        assertThat(store.keptText(Digest.of("other"))).isEmpty();
    }
}
