package org.dateline.article;

/**
 * How much is too much to be an article.
 *
 * @param maxBytes largest input, in bytes
 * @param maxLine longest line of a text, or paragraph of a page, in characters
 */
public record ReadLimits(int maxBytes, int maxLine) {
    /** 50 MB an input, a million characters a line. */
    public static final ReadLimits DEFAULT = new ReadLimits(50_000_000, 1_000_000);

    public ReadLimits {
        if (maxBytes < 1 || maxBytes > 1_000_000_000 || maxLine < 1) {
            throw new IllegalArgumentException("no limits: " + maxBytes + " bytes, " + maxLine + " characters a line");
        }
    }
}
