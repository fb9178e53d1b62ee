package org.dateline.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.article.Article;
import org.dateline.extract.Extractor;
import org.dateline.extract.Reading;
import org.dateline.extract.RuleBook;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.link.Linker;

/** From an article to what is read in it, with what the program carries; each thread needs a chain of its own. */
final class ReadingChain implements Supplier<Function<Article, Reading>> {
    private final Models models = Models.shipped();
    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final RuleBook rules = RuleBook.shipped();

    @Override
    public Function<Article, Reading> get() {
        Annotator annotator = new Annotator(models, gazetteer);
        Linker linker = new Linker(gazetteer);
        Extractor extractor = new Extractor(gazetteer, rules);
        return article -> extractor.extract(linker.link(annotator.annotate(article)));
    }
}
