package org.dateline.text;

import java.util.List;

/**
 * One sentence.
 *
 * @param index its number in the article, from 0
 * @param block the number of the block it stands in
 * @param tokens its words in order; empty in blocks that are not read
 */
public record Sentence(int index, int block, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
