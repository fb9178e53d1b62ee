package org.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFile;
import org.dateline.article.InputFinder;
import org.dateline.gazetteer.GazetteerSources;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.dateline.store.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Path ARTICLES = Path.of("data/articles");
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    private static Toolkit toolkit;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        toolkit = Toolkit.shipped();
    }

    @Test
    void the_store_does_not_depend_on_the_number_of_threads() {
        List<InputFile> files = find(ARTICLES).subList(0, 6);
        assertThat(quads(build(files, "one", 1))).isEqualTo(quads(build(files, "three", 3)));
    }

    @Test
    void a_build_that_was_stopped_is_completed_by_the_next() {
        List<InputFile> files = find(ARTICLES).subList(0, 4);
        AtomicInteger asked = new AtomicInteger();
        Path store = folder.resolve("stopped");
        BuildReport first;
        try (GraphStore graphs = GraphStore.create(store, IRIS)) {
            first = new Build(toolkit, NOON, 2)
                    .run(files, graphs, (input, number, total) -> {}, () -> asked.incrementAndGet() > 2);
        }
        assertThat(first.count(Outcome.BUILT)).isEqualTo(2);
        assertThat(first.left()).isEqualTo(2);
        assertThat(first.text()).contains("stopped: 2 inputs are left");

        BuildReport second = report(files, store, 2);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(second.count(Outcome.BUILT)).isEqualTo(2);
        assertThat(evidence(quads(store))).isEqualTo(evidence(quads(build(files, "whole", 1))));
    }

    @Test
    void the_run_that_fills_a_store_compacts_it_and_later_ones_do_not() {
        List<InputFile> files = find(ARTICLES).subList(0, 3);
        Path store = folder.resolve("kg");
        report(files.subList(0, 2), store, 1);
        assertThat(generations(store)).as("each compaction makes another").containsExactly("Data-0002");
        report(files, store, 1);
        assertThat(generations(store)).containsExactly("Data-0002");
    }

    @Test
    void of_a_geonames_dump_the_store_holds_what_the_articles_name() throws Exception {
        Path article = Files.writeString(
                folder.resolve("kelmar.txt"),
                "Gunmen kill nine in Kelmar\n\nGunmen killed nine people in the city of Kelmar in Norvia on Tuesday,"
                        + " police said.\n");
        GazetteerSources sources = new GazetteerSources(
                Optional.empty(), Optional.of(Path.of("src/test/resources/org/dateline/gazetteer/geonames.txt")));
        GazetteerSources.Loaded loaded = sources.load();
        Toolkit worldly = Toolkit.with(loaded);
        Path store = folder.resolve("world");
        try (GraphStore graphs = GraphStore.create(store, IRIS)) {
            new Build(worldly, NOON, 1).run(find(article), graphs, (input, number, total) -> {}, () -> false);
        }

        String reference = String.join("\n", quads(store));
        assertThat(reference)
                .contains("https://w3id.org/dateline/id/place/geonames-9000005 ")
                .contains("https://sws.geonames.org/9000005/")
                .contains("https://w3id.org/dateline/id/place/geonames-9000002 ")
                .doesNotContain("geonames-9000010");
        assertThat(worldly.pipeline().description())
                .contains("resource gazetteer " + loaded.dump().orElseThrow().hex() + " geonames");
        assertThat(worldly.pipeline().id()).isNotEqualTo(toolkit.pipeline().id());
    }

    @Test
    void one_publication_under_two_names_is_built_once() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Files.copy(ARTICLES.resolve("05-qaim-front.txt"), copies.resolve("a.txt"));
        Files.copy(ARTICLES.resolve("05-qaim-front.txt"), copies.resolve("b.txt"));
        BuildReport report = report(find(copies), folder.resolve("kg"), 2);
        assertThat(report.inputs()).extracting(InputAccount::outcome).containsExactly(Outcome.BUILT, Outcome.UNCHANGED);
    }

    @Test
    void the_report_accounts_for_what_was_seen_and_not_taken() throws Exception {
        Path article = folder.resolve("plan.txt");
        Files.writeString(
                article,
                "Bomb under a market is made safe\n\nMOSUL, Iraq - Police made a bomb safe in Mosul on Tuesday. The group"
                        + " threatened to kill 12 hostages. Five soldiers were killed near Tikrit, police said.\n");
        BuildReport report = report(find(article), folder.resolve("kg"), 1);
        InputAccount account = report.inputs().get(0);
        assertThat(account.claims()).isPositive();
        assertThat(account.quads()).isPositive();
        String text = Files.readString(article);
        assertThat(report.notTaken())
                .singleElement()
                .asString()
                .contains("not taken: plan.txt, characters", "\"kill\"", "The group threatened to kill 12 hostages.");
        assertThat(account.notTaken())
                .allSatisfy(seen ->
                        assertThat(text.substring(seen.begin(), seen.end())).isEqualTo(seen.words()));
        assertThat(report.json()).contains("\"name\" : \"plan.txt\"").contains("\"notTaken\"");
    }

    private Path build(List<InputFile> files, String name, int threads) {
        Path store = folder.resolve(name);
        report(files, store, threads);
        return store;
    }

    private static BuildReport report(List<InputFile> files, Path store, int threads) {
        try (GraphStore graphs = GraphStore.openOrCreate(store, IRIS)) {
            return new Build(toolkit, NOON, threads).run(files, graphs, (input, number, total) -> {}, () -> false);
        }
    }

    private static SortedSet<String> generations(Path store) {
        return new TreeSet<>(List.of(
                Objects.requireNonNull(store.resolve("tdb2").toFile().list((dir, name) -> name.startsWith("Data-")))));
    }

    private static SortedSet<String> quads(Path store) {
        try (GraphStore graphs = GraphStore.openOrCreate(store, IRIS)) {
            DatasetGraph data = graphs.dataset().asDatasetGraph();
            return Txn.calculateRead(data, () -> {
                SortedSet<String> lines = new TreeSet<>();
                data.find().forEachRemaining(quad -> lines.add(quad.toString()));
                return lines;
            });
        }
    }

    /** All but the account of the build, in which an input can be built or unchanged. */
    private static SortedSet<String> evidence(SortedSet<String> quads) {
        SortedSet<String> kept = new TreeSet<>(quads);
        kept.removeIf(quad -> quad.contains(IRIS.buildGraph().getURI()));
        return kept;
    }

    private static List<InputFile> find(Path path) {
        return ((FoundInputs.Found) new InputFinder().find(List.of(path))).files();
    }
}
