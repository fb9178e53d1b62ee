package org.dateline.cli;

import java.util.Locale;

/** How far a long run has come: one line that is written over on a terminal, plain lines otherwise. */
final class Progress {
    private static final int PLAIN_STEP = 100;

    private final Console console;
    private final boolean quiet;
    private int shown;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** Step {@code done} of {@code total} ended, with this result. */
    void step(int done, int total, String result) {
        if (quiet) {
            return;
        }
        String line = String.format(Locale.ROOT, "%d/%d %s", done, total, result);
        if (console.terminal()) {
            console.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            console.err().flush();
            shown = line.length();
        } else if (total <= PLAIN_STEP || done % PLAIN_STEP == 0 || done == total) {
            console.err().println(line);
        }
    }

    /** Takes the written-over line away. */
    void end() {
        if (shown > 0) {
            console.err().print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    void say(String line) {
        if (!quiet) {
            end();
            console.err().println(line);
        }
    }
}
