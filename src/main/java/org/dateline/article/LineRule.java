package org.dateline.article;

import java.util.regex.Pattern;

/**
 * A form by which a line says of itself what it is.
 *
 * @param maxWords lines with more words are not what the form looks for
 */
record LineRule(BlockKind kind, String reason, int maxWords, Pattern form) {
    static LineRule of(BlockKind kind, String reason, int maxWords, String form) {
        return new LineRule(kind, reason, maxWords, Pattern.compile(form));
    }

    /** The same, blind to case. */
    static LineRule anyCase(BlockKind kind, String reason, int maxWords, String form) {
        return new LineRule(
                kind, reason, maxWords, Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean fits(Passage passage) {
        return passage.words() <= maxWords && form.matcher(passage.text()).find();
    }
}
