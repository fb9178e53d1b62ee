package org.dateline.train;

import java.util.List;
import org.dateline.text.Span;

/**
 * A sentence whose names are known.
 *
 * @param document the document it comes from, unique within its corpus
 */
record LabelledSentence(String document, List<String> words, List<Label> labels) {
    LabelledSentence {
        words = List.copyOf(words);
        labels = List.copyOf(labels);
    }

    /** The words at {@code span}, with single spaces. */
    String phrase(Span span) {
        return String.join(" ", words.subList(span.begin(), span.end()));
    }

    LabelledSentence with(List<Label> others) {
        return new LabelledSentence(document, words, others);
    }
}
