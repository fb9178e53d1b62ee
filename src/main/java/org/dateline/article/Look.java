package org.dateline.article;

import java.util.Optional;

/**
 * How a passage stood in its page.
 *
 * @param kind what its place in the page says it is, when it says so
 * @param reason what said so
 * @param heading level of the heading, 0 when it is none
 * @param linked how much of its text is link, 0 to 1
 * @param inMain whether it stands in the part that holds the main text
 */
record Look(Optional<BlockKind> kind, String reason, int heading, double linked, boolean inMain) {
    private static final double NEARLY_ALL = 0.8;

    /** The look of a passage of plain text. */
    static final Look PLAIN = new Look(Optional.empty(), "", 0, 0, true);

    static Look as(BlockKind kind, String reason) {
        return new Look(Optional.of(kind), reason, 0, 0, true);
    }

    boolean isLink() {
        return linked >= NEARLY_ALL;
    }
}
