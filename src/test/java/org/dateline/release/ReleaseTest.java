package org.dateline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.article.Article;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.rdf.Run;
import org.dateline.rdf.SampleReadings;
import org.dateline.store.GraphStore;
import org.dateline.store.InputRecord;
import org.dateline.store.LoadedGraphs;
import org.dateline.store.Mismatch;
import org.dateline.text.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
    private static final Run RUN =
            new Run(Instant.parse("2026-11-21T10:00:00Z"), Instant.parse("2026-11-21T10:00:01Z"));
    private static final Map<String, byte[]> EXTRAS =
            Map.of("LICENCE.txt", "as it is\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private Contents strike;
    private Contents both;
    private Path crate;

    @BeforeEach
    void create() {
        strike = store("one", SampleReadings.airStrike());
        both = store(
                "two",
                SampleReadings.airStrike(),
                SampleReadings.toll("Euphrates Post", "2017-03-21", SampleReadings.QAIM, 9)
                        .named("b.txt"));
        crate = folder.resolve("crate");
        Crate.write(both, ReadingBuilder.IRIS, EXTRAS, crate);
    }

    private Contents store(String name, ReadingBuilder... readings) {
        try (GraphStore store = GraphStore.create(folder.resolve(name), ReadingBuilder.IRIS)) {
            store.replaceGraph(
                    store.iris().referenceGraph(), new ReferenceMapper(store.iris()).map(SampleReadings.GAZETTEER));
            store.replaceGraph(store.iris().ontologyGraph(), new OntologyReader(store.iris()).read());
            for (ReadingBuilder reading : readings) {
                Article article = reading.toArticle();
                store.add(reading.graph(), new InputRecord(article.name(), article.rawDigest()), RUN);
            }
            store.refresh();
            SortedMap<String, CanonicalQuads> graphs =
                    Contents.of(store.dataset().asDatasetGraph()).graphs();
            return () -> graphs;
        }
    }

    private List<Mismatch> verify() {
        return new CrateCheck(crate).verify(Optional.empty());
    }

    private static byte[] unzipped(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static void zip(String text, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, out.toByteArray());
    }

    private Path evidence() {
        return Contents.files(crate).stream()
                .filter(file -> file.toString().contains("-graph-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_release_is_whole_and_can_be_checked_where_there_is_no_store() {
        assertThat(verify()).isEmpty();
        assertThat(new CrateCheck(crate)
                        .verify(Optional.of(List.of(SampleReadings.airStrike().toArticle()))))
                .extracting(Mismatch::kind)
                .containsExactly(Mismatch.Kind.SOURCE_MISSING);
    }

    @Test
    void the_same_graphs_give_the_same_files() throws IOException {
        Path again = folder.resolve("again");
        Crate.write(Contents.of(crate), ReadingBuilder.IRIS, EXTRAS, again);
        assertThat(contents(again)).isEqualTo(contents(crate));
    }

    private static Map<String, Digest> contents(Path release) throws IOException {
        Map<String, Digest> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(release)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(release.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void a_file_of_a_graph_has_the_hash_that_provenance_records_of_it() throws IOException {
        Digest digest = Digest.of(unzipped(evidence()));
        assertThat(new String(unzipped(crate.resolve("graphs/provenance.nq.gz")), StandardCharsets.UTF_8))
                .contains("graphSha256> \"" + digest + "\"");
    }

    @Test
    void the_manifest_is_that_of_sha256sum() throws IOException {
        List<String> lines = Files.readAllLines(crate.resolve("manifest.sha256"));
        assertThat(lines)
                .contains(Digest.of(Files.readAllBytes(crate.resolve("LICENCE.txt"))) + "  LICENCE.txt")
                .isSortedAccordingTo((one, other) -> one.substring(66).compareTo(other.substring(66)));
    }

    @Test
    void a_changed_a_missing_and_an_added_file_are_named() throws IOException {
        Files.writeString(crate.resolve("LICENCE.txt"), "mine\n");
        Files.delete(crate.resolve("void.ttl"));
        Files.writeString(crate.resolve("note.txt"), "new\n");
        assertThat(verify())
                .extracting(mismatch -> mismatch.kind() + " " + mismatch.subject())
                .containsExactly("FILE LICENCE.txt", "FILE void.ttl", "FILE note.txt");
    }

    @Test
    void a_number_that_was_changed_together_with_the_manifest_is_found_by_its_graph() throws IOException {
        Path file = evidence();
        String before = Digest.of(Files.readAllBytes(file)).hex();
        zip(new String(unzipped(file), StandardCharsets.UTF_8).replaceFirst("killed", "wounded"), file);
        Path manifest = crate.resolve("manifest.sha256");
        String after = Digest.of(Files.readAllBytes(file)).hex();
        Files.writeString(manifest, Files.readString(manifest).replace(before, after));
        assertThat(verify())
                .extracting(Mismatch::kind)
                .contains(Mismatch.Kind.GRAPH)
                .doesNotContain(Mismatch.Kind.FILE);
    }

    @Test
    void what_is_no_graph_is_a_finding_not_a_crash() throws IOException {
        Files.writeString(evidence(), "nothing compressed");
        assertThat(verify()).extracting(Mismatch::kind).containsOnly(Mismatch.Kind.FILE);
    }

    @Test
    void a_release_needs_an_empty_folder() {
        assertThatThrownBy(() -> Crate.write(both, ReadingBuilder.IRIS, EXTRAS, crate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void it_is_described_with_its_counts() throws IOException {
        Graph description = RDFDataMgr.loadGraph(crate.resolve("void.ttl").toString());
        Node documents = NodeFactory.createURI("http://rdfs.org/ns/void#documents");
        assertThat(description
                        .find(Node.ANY, documents, Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralValue())
                .isEqualTo(2);
        JsonNode json = new ObjectMapper()
                .readTree(crate.resolve("ro-crate-metadata.json").toFile());
        assertThat(json.get("@graph").get(1).get("datePublished").asText()).isEqualTo("2026-11-21");
        assertThat(json.get("@graph").get(1).get("hasPart"))
                .extracting(part -> part.get("@id").asText())
                .contains("graphs/provenance.nq.gz", "void.ttl", "LICENCE.txt");
    }

    @Test
    void a_difference_names_what_is_new_and_what_is_gone() {
        String grown = DifferenceText.of(Difference.between(strike, both));
        assertThat(grown)
                .contains("+ publication ", "+ claim ", "\"9 soldiers\"", "+ report ", "~ ")
                .contains("    + conflictsWith ")
                .contains(" 0 withdrawn, ");
        assertThat(DifferenceText.of(Difference.between(both, strike))).contains("- claim ", "0 statements added");
        assertThat(Difference.between(both, Contents.of(crate)).isEmpty()).isTrue();
    }

    @Test
    void a_patch_makes_the_second_out_of_the_first() {
        DatasetGraph data = LoadedGraphs.of(strike.graphs().values());
        String patch = Difference.between(strike, both).patch();
        RDFPatchOps.applyChange(
                data, RDFPatchOps.read(new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8))));
        assertThat(Difference.between(Contents.of(data), both).isEmpty()).isTrue();
        assertThat(Txn.calculateRead(data, () -> data.find().hasNext())).isTrue();
    }
}
