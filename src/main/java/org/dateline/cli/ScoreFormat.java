package org.dateline.cli;

import java.util.Locale;

/** How a score can be written. */
enum ScoreFormat {
    /** Lines for reading. */
    TEXT,
    /** Tables for a page. */
    MARKDOWN,
    /** An object for other programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
