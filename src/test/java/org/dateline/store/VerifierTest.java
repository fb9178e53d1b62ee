package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.article.Article;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Literals;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    @TempDir
    Path folder;

    private final Article article = SampleReadings.airStrike().toArticle();
    private GraphStore store;
    private ArticleGraph graph;

    @BeforeEach
    void create() {
        store = GraphStore.create(folder.resolve("store"), ReadingBuilder.IRIS);
        Stores.addShared(store);
        graph = Stores.add(store, SampleReadings.airStrike());
        Stores.add(
                store,
                SampleReadings.toll("Euphrates Post", "2017-03-21", SampleReadings.QAIM, 9)
                        .named("b"));
        store.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void forge(Consumer<DatasetGraph> change) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        Txn.executeWrite(data, () -> change.accept(data));
    }

    private void replace(Node predicate, Node from, Node to) {
        forge(data -> Iter.toList(data.find(graph.graph(), Node.ANY, predicate, from))
                .forEach(quad -> {
                    data.delete(quad);
                    data.add(graph.graph(), quad.getSubject(), predicate, to);
                }));
    }

    private List<Mismatch> verify() {
        return new Verifier(store).verify(Optional.empty());
    }

    private List<Mismatch.Kind> kinds() {
        return verify().stream().map(Mismatch::kind).toList();
    }

    @Test
    void a_whole_store_has_no_mismatch() {
        assertThat(verify()).isEmpty();
        Article other = SampleReadings.toll("Euphrates Post", "2017-03-21", SampleReadings.QAIM, 9)
                .toArticle();
        assertThat(new Verifier(store).verify(Optional.of(List.of(article, other))))
                .isEmpty();
    }

    @Test
    void a_changed_count_breaks_the_hash() {
        replace(Vocabulary.COUNT, Literals.integer(13), Literals.integer(14));
        assertThat(kinds()).containsExactly(Mismatch.Kind.GRAPH, Mismatch.Kind.SHAPE);
        Mismatch first = verify().get(0);
        assertThat(first.publication()).isEqualTo(graph.publication().getURI());
        assertThat(first.detail()).startsWith("recorded SHA-256 " + graph.digest());
    }

    @Test
    void a_missing_and_an_added_quad_break_hash_and_number() {
        Quad first = graph.quads().get(0);
        forge(data -> data.delete(first));
        assertThat(kinds()).startsWith(Mismatch.Kind.GRAPH, Mismatch.Kind.GRAPH);
        forge(data -> data.add(graph.graph(), graph.text(), Vocabulary.QUOTE, NodeFactory.createBlankNode()));
        assertThat(verify()).anySatisfy(m -> assertThat(m.detail()).contains("blank nodes"));
    }

    @Test
    void a_quote_forged_together_with_the_hash_is_found_by_its_sentence() {
        replace(Vocabulary.QUOTE, Literals.string("At least 13"), Literals.string("At least 93"));
        rehash();
        assertThat(kinds()).contains(Mismatch.Kind.QUOTE).doesNotContain(Mismatch.Kind.GRAPH);
    }

    private void rehash() {
        forge(data -> {
            CanonicalQuads now =
                    new CanonicalQuads(Iter.toList(data.find(graph.graph(), Node.ANY, Node.ANY, Node.ANY)));
            Node provenance = store.iris().provenanceGraph();
            data.deleteAny(provenance, graph.graph(), Vocabulary.GRAPH_SHA256, Node.ANY);
            data.add(
                    provenance,
                    graph.graph(),
                    Vocabulary.GRAPH_SHA256,
                    Literals.string(now.digest().hex()));
        });
    }

    @Test
    void a_sentence_forged_with_all_that_stands_in_it_is_found_by_the_text_only() {
        replace(
                Vocabulary.QUOTE,
                Literals.string("It blamed the US-led coalition."),
                Literals.string("It denied the US-led coalition."));
        rehash();
        assertThat(verify()).isEmpty();
        store.keepText(article.text());
        assertThat(kinds()).containsExactly(Mismatch.Kind.QUOTE_IN_TEXT);
        Optional<Collection<Article>> sources = Optional.of(List.of(article));
        assertThat(new Verifier(store).verify(sources))
                .extracting(Mismatch::kind)
                .containsExactlyInAnyOrder(Mismatch.Kind.QUOTE_IN_TEXT, Mismatch.Kind.SOURCE_MISSING);
    }

    @Test
    void a_changed_kept_text_is_found() throws IOException {
        store.keepText(article.text());
        assertThat(verify()).isEmpty();
        Path file = folder.resolve("store/texts/" + article.text().digest() + ".txt");
        Files.writeString(file, Files.readString(file).replace("13 soldiers", "93 soldiers"));
        assertThat(kinds()).contains(Mismatch.Kind.TEXT, Mismatch.Kind.QUOTE_IN_TEXT);
    }

    @Test
    void other_bytes_of_the_source_are_found() {
        Article other = new Article(
                article.name(), Digest.of("other bytes"), article.text(), article.blocks(), article.metadata());
        Optional<Collection<Article>> sources = Optional.of(List.of(other));
        assertThat(new Verifier(store).verify(sources))
                .extracting(Mismatch::kind)
                .containsExactlyInAnyOrder(Mismatch.Kind.RAW, Mismatch.Kind.SOURCE_MISSING);
    }

    @Test
    void a_graph_that_nobody_recorded_is_found() {
        forge(data ->
                data.add(NodeFactory.createURI("urn:smuggled"), graph.text(), Vocabulary.COUNT, Literals.integer(1)));
        assertThat(kinds()).containsExactly(Mismatch.Kind.UNRECORDED_GRAPH);
    }

    @Test
    void a_graph_that_was_emptied_is_found() {
        forge(data -> data.removeGraph(graph.graph()));
        assertThat(kinds()).startsWith(Mismatch.Kind.GRAPH, Mismatch.Kind.GRAPH);
    }
}
