package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.rdf.ReadingBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class KilledBuildTest {
    private static final int ARTICLES = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 19})
    void a_build_that_is_killed_leaves_a_store_that_the_next_build_completes(int last) throws IOException {
        Path path = folder.resolve("killed");
        try (OtherProgram build = OtherProgram.start(path, 100_000)) {
            build.await("added " + last);
        }
        try (GraphStore store = GraphStore.open(path, StoreMode.WRITE)) {
            assertThat(new Verifier(store).verify(Optional.empty()))
                    .as("only what is derived is not yet there")
                    .allMatch(mismatch -> mismatch.kind() == Mismatch.Kind.DERIVED);
            assertThat(store.publications()).hasSizeGreaterThan(last);
            assertThat(store.isRefreshDue()).isTrue();
            complete(store);
            assertThat(contents(store)).isEqualTo(contentsOfUninterruptedBuild());
        }
    }

    private static void complete(GraphStore store) {
        Stores.addShared(store);
        for (int i = 0; i < ARTICLES; i++) {
            Stores.add(store, OtherProgram.article(i));
        }
        for (int i = ARTICLES;
                !store.remove("a" + i + ".txt", "not in the other build").isEmpty();
                i++) {
            assertThat(i).isLessThan(100_000);
        }
        store.refresh();
    }

    private List<String> contentsOfUninterruptedBuild() {
        try (GraphStore store = GraphStore.create(folder.resolve("whole"), ReadingBuilder.IRIS)) {
            complete(store);
            return contents(store);
        }
    }

    private static List<String> contents(GraphStore store) {
        return Stores.column(store, """
            SELECT ?line WHERE { GRAPH ?g { ?s ?p ?o } FILTER(?g != <https://w3id.org/dateline/graph/build>)
              BIND(CONCAT(STR(?g), STR(?s), STR(?p), STR(?o)) AS ?line) } ORDER BY ?line
            """);
    }

    @Test
    void a_store_that_another_program_has_open_says_so_until_that_program_is_gone() throws IOException {
        Path path = folder.resolve("shared");
        try (OtherProgram other = OtherProgram.start(path, 1)) {
            other.await("done");
            assertThatThrownBy(() -> GraphStore.open(path, StoreMode.READ))
                    .isInstanceOf(StoreProblem.class)
                    .hasMessage("The store " + path + " is in use by another program (process " + other.id() + ")");
        }
        try (GraphStore store = GraphStore.open(path, StoreMode.READ)) {
            assertThat(store.publications()).hasSize(1);
        }
    }
}
