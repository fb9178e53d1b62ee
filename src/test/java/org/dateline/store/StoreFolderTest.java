package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.rdf.Iris;
import org.dateline.rdf.ReadingBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
    private static final Iris IRIS = ReadingBuilder.IRIS;

    @TempDir
    Path folder;

    private static void assertProblem(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreProblem.class, problem -> {
            assertThat(problem).hasMessageContaining(message);
            assertThat(problem.remedy()).matches("[A-Z].*\\.");
        });
    }

    @Test
    void what_is_no_store_is_not_opened() throws IOException {
        assertProblem(() -> GraphStore.open(folder.resolve("none"), StoreMode.READ), "There is no store at");
        assertProblem(() -> GraphStore.open(folder, StoreMode.READ), "is not a store");
        Path file = Files.createFile(folder.resolve("file"));
        assertProblem(() -> GraphStore.open(file, StoreMode.READ), "There is no store at");
    }

    @Test
    void a_store_is_not_made_over_other_things() throws IOException {
        Path other = Files.createFile(folder.resolve("thesis.txt"));
        assertProblem(() -> GraphStore.create(folder, IRIS), "it holds thesis.txt");
        assertThat(other).exists();
        assertProblem(() -> GraphStore.create(other, IRIS), "No store can be made");
        assertProblem(() -> GraphStore.create(other.resolve("below"), IRIS), "No store can be made");
    }

    @Test
    void a_store_is_not_made_over_a_store() {
        GraphStore.create(folder, IRIS).close();
        assertProblem(() -> GraphStore.create(folder, IRIS), "is a store already");
        GraphStore.openOrCreate(folder, IRIS).close();
        assertProblem(() -> GraphStore.openOrCreate(folder, new Iris("http://localhost/")), "has the base");
        GraphStore.open(folder, StoreMode.READ).close();
    }

    @Test
    void a_creation_that_was_cut_short_is_begun_anew() throws IOException {
        Files.createDirectories(folder.resolve("tdb2/Data-0001"));
        Files.writeString(folder.resolve("tdb2/Data-0001/nodes.dat"), "half of");
        Files.writeString(folder.resolve("dateline-store.properties.new"), "form");
        try (GraphStore store = GraphStore.openOrCreate(folder, IRIS)) {
            assertThat(store.publications()).isEmpty();
        }
    }

    @Test
    void a_store_of_another_format_is_not_opened() throws IOException {
        GraphStore.create(folder, IRIS).close();
        Path marker = folder.resolve("dateline-store.properties");
        Files.writeString(marker, Files.readString(marker).replace("format=1", "format=2"));
        assertProblem(() -> GraphStore.open(folder, StoreMode.READ), "has format '2'; this release reads format 1");
        Files.writeString(marker, "");
        assertProblem(() -> GraphStore.open(folder, StoreMode.READ), "has format ''");
        Files.writeString(marker, "format=1\nbase=nonsense");
        assertProblem(() -> GraphStore.open(folder, StoreMode.READ), "has no proper base");
        Files.writeString(marker, "format=\\u00g");
        assertProblem(() -> GraphStore.open(folder, StoreMode.READ), "Cannot read");
    }

    @Test
    void a_store_without_its_database_is_not_taken_for_an_empty_one() throws IOException {
        GraphStore.create(folder, IRIS).close();
        Files.move(folder.resolve("tdb2"), folder.resolve("tdb2-away"));
        assertProblem(() -> GraphStore.open(folder, StoreMode.READ), "has lost its database");
    }

    @Test
    void a_store_is_open_once_at_a_time() {
        try (GraphStore store = GraphStore.create(folder, IRIS)) {
            assertProblem(() -> GraphStore.open(folder, StoreMode.READ), "is already open in this program");
            assertThat(store.publications()).isEmpty();
        }
        GraphStore.open(folder, StoreMode.WRITE).close();
    }
}
