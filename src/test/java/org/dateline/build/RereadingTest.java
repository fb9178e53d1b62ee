package org.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFile;
import org.dateline.article.InputFinder;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.GraphStore;
import org.dateline.store.Mismatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RereadingTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Toolkit TOOLKIT = Toolkit.shipped();
    private static final List<InputFile> FILES = find(Path.of("data/articles")).subList(0, 2);

    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void build() {
        store = GraphStore.create(folder.resolve("kg"), new Iris(Iris.DEFAULT_BASE));
        new Build(TOOLKIT, NOON, 1).run(FILES.subList(0, 1), store, (input, number, total) -> {}, () -> false);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static List<InputFile> find(Path path) {
        return ((FoundInputs.Found) new InputFinder().find(List.of(path))).files();
    }

    @Test
    void the_same_pipeline_gives_the_same_bytes_and_articles_beside_are_passed_over() {
        assertThat(new Rereading(TOOLKIT, NOON, 2).compare(FILES, store)).isEmpty();
    }

    @Test
    void a_number_that_was_changed_is_shown_as_it_is_stored_and_as_it_is_read() {
        DatasetGraph data = store.dataset().asDatasetGraph();
        Txn.executeWrite(data, () -> {
            Quad count = data.find(Node.ANY, Node.ANY, Vocabulary.COUNT, Literals.integer(19))
                    .next();
            data.delete(count);
            data.add(count.getGraph(), count.getSubject(), Vocabulary.COUNT, Literals.integer(91));
        });
        assertThat(new Rereading(TOOLKIT, NOON, 1).compare(FILES, store))
                .singleElement()
                .satisfies(mismatch -> {
                    assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.REBUILD);
                    assertThat(mismatch.detail())
                            .startsWith("first difference: stored ")
                            .contains("\"91\"")
                            .contains("\"19\"");
                });
    }

    @Test
    void another_pipeline_is_told_and_not_compared() {
        Pipeline other = new Pipeline("9.9.9", TOOLKIT.pipeline().resources(), new TreeMap<>(Map.of()));
        Toolkit newer = new Toolkit(TOOLKIT.models(), TOOLKIT.gazetteer(), TOOLKIT.rules(), other);
        assertThat(new Rereading(newer, NOON, 1).compare(FILES, store))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.detail()).contains("cannot repeat it"));
    }
}
