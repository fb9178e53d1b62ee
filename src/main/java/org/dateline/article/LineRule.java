package org.dateline.article;

import java.util.regex.Pattern;

/**
 * A form by which a line says of itself what it is.
 *
 * @param maxWords lines with more words are not what the form looks for
 */
record LineRule(BlockKind kind, String reason, int maxWords, Pattern form) {
    boolean fits(Passage passage) {
        return passage.words() <= maxWords && form.matcher(passage.text()).find();
    }
}
