package org.dateline.link;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.gazetteer.Gazetteer;

/**
 * Says for every mention which entry of the gazetteer it means, or which several it might, or that it means none. The
 * whole article helps: names it gives in full, abbreviations it introduces, places it is about. Immutable, so that threads
 * may share one.
 */
public final class Linker {
    private final Gazetteer gazetteer;
    private final CandidateFinder candidates;

    public Linker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.candidates = new CandidateFinder(gazetteer);
    }

    public LinkedArticle link(AnnotatedArticle annotated) {
        List<MentionText> mentions = annotated.mentions().stream()
                .map(mention -> MentionText.of(annotated, mention))
                .toList();
        String text = annotated.article().text().value();
        return new LinkedArticle(annotated, new ArticleLinks(gazetteer, candidates, text).links(mentions));
    }
}
