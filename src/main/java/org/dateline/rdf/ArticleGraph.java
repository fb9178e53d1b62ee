package org.dateline.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.text.Digest;

/**
 * The evidence graph of one publication: everything that one pipeline read in it, with no time of day in it, so that the
 * same publication and pipeline give the same bytes.
 *
 * @param text the text that the publication carries
 * @param graph the name of the graph
 */
public record ArticleGraph(Node publication, Node text, Node graph, Pipeline pipeline, CanonicalQuads canonical) {
    public ArticleGraph {
        for (Quad quad : canonical.quads()) {
            if (!quad.getGraph().equals(graph)) {
                throw new IllegalArgumentException("a quad of another graph than " + graph + ": " + quad);
            }
        }
    }

    /** All quads in canonical order. */
    public List<Quad> quads() {
        return canonical.quads();
    }

    /** SHA-256 of the canonical N-Quads. */
    public Digest digest() {
        return canonical.digest();
    }
}
