package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {
    private static final Node S = NodeFactory.createURI("urn:s");

    @Test
    void canonical_bytes_are_those_of_rdfc_1_0() throws Exception {
        byte[] bytes = SampleReadings.airStrike().graph().canonical().bytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(oracle(bytes));
    }

    @Test
    void every_character_is_escaped_as_rdfc_1_0_does() throws Exception {
        StringBuilder all = new StringBuilder("\"\\ \uD83D\uDCA5 \uFFFD \u00E9 \u0627 ");
        for (char c = 0; c < 0xA1; c++) {
            all.append(c);
        }
        byte[] bytes = new CanonicalQuads(List.of(quad(Literals.string(all.toString())))).bytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(oracle(bytes));
    }

    private static String oracle(byte[] nquads) throws Exception {
        RdfCanon canon = RdfCanon.create("SHA-256");
        new NQuadsReader(new StringReader(new String(nquads, StandardCharsets.UTF_8))).provide(canon);
        StringWriter canonical = new StringWriter();
        canon.provide(new NQuadsWriter(canonical));
        return canonical.toString();
    }

    @Test
    void lines_are_sorted_by_bytes_not_by_characters() {
        Quad beyond = quad(Literals.string("\uD83D\uDCA5"));
        Quad privateUse = quad(Literals.string("\uE000"));
        assertThat(new CanonicalQuads(List.of(beyond, privateUse)).quads()).containsExactly(privateUse, beyond);
    }

    @Test
    void the_order_of_quads_changes_nothing() {
        List<Quad> quads = new ArrayList<>(SampleReadings.airStrike().graph().quads());
        CanonicalQuads first = new CanonicalQuads(quads);
        Collections.reverse(quads);
        quads.addAll(first.quads());
        assertThat(new CanonicalQuads(quads).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void one_publication_and_pipeline_give_the_same_bytes() {
        assertThat(SampleReadings.airStrike().graph().digest())
                .isEqualTo(SampleReadings.airStrike().graph().digest());
    }

    @Test
    void a_blank_node_is_refused() {
        Quad blank = Quad.create(S, NodeFactory.createBlankNode(), S, S);
        assertThatThrownBy(() -> new CanonicalQuads(List.of(blank))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quad_of_another_graph_is_refused() {
        ArticleGraph graph = SampleReadings.airStrike().graph();
        CanonicalQuads stray = new CanonicalQuads(List.of(quad(Literals.integer(1))));
        assertThatThrownBy(() ->
                        new ArticleGraph(graph.publication(), graph.text(), graph.graph(), graph.pipeline(), stray))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Quad quad(Node object) {
        return Quad.create(S, S, S, object);
    }
}
