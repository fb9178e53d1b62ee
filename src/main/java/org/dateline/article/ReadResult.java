package org.dateline.article;

/** What reading an input came to: an article, or the reason why there is none. */
public sealed interface ReadResult {
    /** The input was read. */
    record Readable(Article article) implements ReadResult {}

    /**
     * The input cannot be read.
     *
     * @param name of the input
     * @param reason what is wrong with it
     * @param remedy what its owner can do
     */
    record Unreadable(String name, String reason, String remedy) implements ReadResult {}
}
