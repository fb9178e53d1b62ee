package org.dateline.link;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;

/** An annotated article with one link per mention, in the order of its mentions. */
public record LinkedArticle(AnnotatedArticle annotated, List<Link> links) {
    public LinkedArticle {
        links = List.copyOf(links);
        if (links.size() != annotated.mentions().size()) {
            throw new IllegalArgumentException(
                    links.size() + " links for " + annotated.mentions().size() + " mentions");
        }
    }
}
