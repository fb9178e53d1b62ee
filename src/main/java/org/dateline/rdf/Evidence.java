package org.dateline.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.extract.Reading;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** What the mappers of one evidence graph share: the reading, the names of its main nodes, and the quads so far. */
record Evidence(Iris iris, Reading reading, Node publication, Node textNode, Statements statements) {

    AnnotatedArticle annotated() {
        return reading.linked().annotated();
    }

    Article article() {
        return annotated().article();
    }

    Text text() {
        return article().text();
    }

    CodePointSpan codePoints(Span span) {
        return text().codePoints(span);
    }

    Node words(Span span) {
        return Literals.string(text().slice(span));
    }

    List<Sentence> sentences() {
        return annotated().sentences();
    }

    /** The sentence in which all of {@code span} stands, if there is one. */
    Optional<Sentence> sentenceOf(Span span) {
        return sentences().stream()
                .filter(sentence -> sentence.span().covers(span))
                .findFirst();
    }

    void add(Node subject, Node predicate, Node object) {
        statements.add(subject, predicate, object);
    }

    void add(Node subject, Node predicate, Optional<Node> object) {
        statements.add(subject, predicate, object);
    }
}
