package org.dateline.article;

import java.util.List;
import org.dateline.text.Digest;
import org.dateline.text.Text;

/**
 * One outlet's carrying of a text.
 *
 * @param name the input's name, relative to what the user gave; for people, never part of an identifier
 * @param rawDigest SHA-256 of the input's bytes as they came
 * @param blocks all of the text's blocks in order, none overlapping
 */
public record Article(String name, Digest rawDigest, Text text, List<Block> blocks, Metadata metadata) {
    public Article {
        blocks = List.copyOf(blocks);
    }
}
