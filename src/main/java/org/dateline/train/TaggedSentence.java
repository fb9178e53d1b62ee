package org.dateline.train;

import java.util.List;

/** A sentence of a treebank: its words, and the tag of each as {@code UPOS:XPOS}. */
record TaggedSentence(List<String> words, List<String> tags) {
    TaggedSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
    }
}
