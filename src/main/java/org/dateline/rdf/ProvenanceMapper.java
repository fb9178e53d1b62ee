package org.dateline.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** How an evidence graph came about: which software, models, gazetteer and rules made it, from what, and when. */
public final class ProvenanceMapper {
    private final Iris iris;

    public ProvenanceMapper(Iris iris) {
        this.iris = iris;
    }

    /** Quads for the provenance graph. */
    public Set<Quad> map(ArticleGraph article, Run run) {
        Statements statements = new Statements(iris.provenanceGraph());
        Pipeline pipeline = article.pipeline();
        Node extraction = iris.extraction(article.graph());
        statements
                .add(article.graph(), Terms.TYPE, Vocabulary.EVIDENCE_GRAPH)
                .add(article.graph(), Terms.WAS_GENERATED_BY, extraction)
                .add(article.graph(), Terms.WAS_DERIVED_FROM, article.publication())
                .add(
                        article.graph(),
                        Vocabulary.GRAPH_SHA256,
                        Literals.string(article.digest().hex()))
                .add(
                        article.graph(),
                        Vocabulary.QUAD_COUNT,
                        Literals.integer(article.quads().size()));
        statements
                .add(extraction, Terms.TYPE, Vocabulary.EXTRACTION)
                .add(extraction, Terms.USED, article.text())
                .add(extraction, Terms.WAS_ASSOCIATED_WITH, iris.software(pipeline.version()))
                .add(extraction, Vocabulary.PIPELINE_PROPERTY, iris.pipeline(pipeline))
                .add(extraction, Terms.STARTED_AT_TIME, Literals.dateTime(run.started()))
                .add(extraction, Terms.ENDED_AT_TIME, Literals.dateTime(run.ended()))
                .add(extraction, Vocabulary.COMMIT, run.commit().map(Literals::string));
        writeDocument(article, statements);
        pipeline.resources()
                .forEach(resource -> statements.add(extraction, Terms.USED, iris.resource(resource.digest())));
        writePipeline(pipeline, statements);
        return statements.quads();
    }

    /** The hashes of what was read stand here a second time, apart from the evidence that they vouch for. */
    private static void writeDocument(ArticleGraph article, Statements statements) {
        article.quads().stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.TEXT_SHA256)
                        || quad.getPredicate().equals(Vocabulary.RAW_SHA256))
                .forEach(quad -> statements.add(quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    /** Quads for the provenance graph on a graph that is replaced as a whole: what it is and its hash. */
    public Set<Quad> map(Node sharedGraph, CanonicalQuads quads) {
        return new Statements(iris.provenanceGraph())
                .add(sharedGraph, Terms.TYPE, Vocabulary.SHARED_GRAPH)
                .add(
                        sharedGraph,
                        Vocabulary.GRAPH_SHA256,
                        Literals.string(quads.digest().hex()))
                .add(
                        sharedGraph,
                        Vocabulary.QUAD_COUNT,
                        Literals.integer(quads.quads().size()))
                .quads();
    }

    private void writePipeline(Pipeline pipeline, Statements statements) {
        Node software = iris.software(pipeline.version());
        Node node = iris.pipeline(pipeline);
        statements
                .add(software, Terms.TYPE, Vocabulary.SOFTWARE)
                .add(software, Terms.LABEL, Literals.string("Dateline " + pipeline.version()))
                .add(software, Terms.SOFTWARE_VERSION, Literals.string(pipeline.version()))
                .add(node, Terms.TYPE, Vocabulary.PIPELINE)
                .add(
                        node,
                        Vocabulary.PIPELINE_SHA256,
                        Literals.string(pipeline.digest().hex()));
        pipeline.configuration()
                .forEach(
                        (name, value) -> statements.add(node, Vocabulary.SETTING, Literals.string(name + "=" + value)));
        for (Resource resource : pipeline.resources()) {
            Node file = iris.resource(resource.digest());
            statements
                    .add(node, Vocabulary.USES, file)
                    .add(file, Terms.TYPE, Vocabulary.RESOURCE)
                    .add(file, Terms.LABEL, Literals.string(resource.name()))
                    .add(
                            file,
                            Vocabulary.SHA256,
                            Literals.string(resource.digest().hex()))
                    .add(file, Vocabulary.RESOURCE_KIND, Literals.string(resource.kind()));
        }
    }
}
