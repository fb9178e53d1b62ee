package org.dateline.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.build.Toolkit;
import org.dateline.extract.Extractor;
import org.dateline.link.Linker;
import org.dateline.merge.PublicationSummary;
import org.dateline.rdf.GraphMapper;
import org.dateline.rdf.Iris;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.store.SummaryReader;

/** From an article, through its evidence graph, to what decides on its incidents; each thread needs a chain of its own. */
final class SummaryChain implements Supplier<Function<Article, PublicationSummary>> {
    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final Toolkit toolkit = Toolkit.shipped();

    @Override
    public Function<Article, PublicationSummary> get() {
        DatasetGraph reference = DatasetGraphFactory.createGeneral();
        new ReferenceMapper(iris).map(toolkit.gazetteer().entries()).quads().forEach(reference::add);
        Annotator annotator = new Annotator(toolkit.models(), toolkit.gazetteer());
        Linker linker = new Linker(toolkit.gazetteer());
        Extractor extractor = new Extractor(toolkit.gazetteer(), toolkit.rules());
        GraphMapper mapper = new GraphMapper(iris, toolkit.pipeline(), toolkit.gazetteer()::named);
        SummaryReader reader = new SummaryReader(reference, iris);
        return article -> reader.read(mapper.map(extractor.extract(linker.link(annotator.annotate(article))))
                .quads());
    }
}
