package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody changes the database behind the program's back, in each way of tampering.tsv; verify finds it. */
class TamperingTest {
    private static final Path TABLE = Path.of("src/test/resources/org/dateline/store/tampering.tsv");
    private static final String PREFIXES = "PREFIX dl: <https://w3id.org/dateline/ns#>"
            + " PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <https://schema.org/> ";

    @TempDir
    Path folder;

    private GraphStore store;

    static Stream<Arguments> changes() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t"))
                .map(row -> Arguments.of(Named.of(row[0], row[1]), row[2]));
    }

    @BeforeEach
    void create() {
        store = GraphStore.create(folder.resolve("store"), ReadingBuilder.IRIS);
        Stores.addShared(store);
        Stores.add(store, SampleReadings.airStrike());
        Stores.add(
                store,
                SampleReadings.toll("Euphrates Post", "2017-03-21", SampleReadings.QAIM, 9)
                        .named("b"));
        store.refresh();
        assertThat(new Verifier(store).verify(Optional.empty())).isEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void every_change_is_found(String update, String kinds) {
        long before = Stores.quads(store);
        Set<String> lines = new TreeSet<>(quads());
        Txn.executeWrite(
                store.dataset(),
                () -> UpdateExecutionFactory.create(UpdateFactory.create(PREFIXES + update), store.dataset())
                        .execute());
        assertThat(Stores.quads(store) != before || !lines.equals(quads()))
                .as("the update changes the store")
                .isTrue();

        List<Mismatch> found = new Verifier(store).verify(Optional.empty());
        Set<Mismatch.Kind> wanted = Arrays.stream(kinds.split(" "))
                .map(Mismatch.Kind::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).as("found: %s", found).isNotEmpty();
        assertThat(found).extracting(Mismatch::kind).containsAll(wanted);
    }

    private Set<String> quads() {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<String> lines = new TreeSet<>();
            store.dataset().asDatasetGraph().find().forEachRemaining(quad -> lines.add(quad.toString()));
            return lines;
        });
    }
}
