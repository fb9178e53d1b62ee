package org.dateline.rdf;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.dateline.article.Article;
import org.dateline.extract.Reading;
import org.dateline.gazetteer.Entry;

/** From a reading to the evidence graph of its publication. */
public final class GraphMapper {
    private final Iris iris;
    private final Pipeline pipeline;
    private final Function<String, List<Entry>> named;

    /** @param named the gazetteer's entries of a name, to know publishers and agencies by ({@code gazetteer::named}) */
    public GraphMapper(Iris iris, Pipeline pipeline, Function<String, List<Entry>> named) {
        this.iris = iris;
        this.pipeline = pipeline;
        this.named = named;
    }

    /** @throws IllegalArgumentException if the reading contradicts itself: a number outside all sentences, say */
    public ArticleGraph map(Reading reading) {
        Article article = reading.linked().annotated().article();
        Node publication = iris.publication(article);
        Node text = iris.text(article.text());
        Node graph = iris.evidenceGraph(publication, pipeline);
        Statements statements = new Statements(graph);
        write(new Evidence(iris, reading, publication, text, statements));
        return new ArticleGraph(publication, text, graph, pipeline, new CanonicalQuads(statements.quads()));
    }

    /** Spans come last: only then is it known which of them something rests on. */
    private void write(Evidence evidence) {
        ReadingNames names = new ReadingNames(evidence);
        SpanMapper spans = new SpanMapper(evidence, pipeline.quotesSentences());
        EntityMapper entities = new EntityMapper(evidence, spans, named);
        PublicationMapper publications = new PublicationMapper(evidence, entities);
        AttributionMapper attributions = new AttributionMapper(evidence, spans, entities, publications.publisher());
        publications.write();
        new EventMapper(evidence, names, spans, entities).write();
        new ClaimMapper(evidence, names, spans, entities, attributions).write();
        new StanceMapper(evidence, names, spans, attributions).write();
        spans.write(entities::referent);
    }
}
