package org.dateline.cli;

import java.io.PrintStream;

/**
 * Where a verb speaks.
 *
 * @param out for answers
 * @param err for progress and problems
 * @param terminal whether {@code err} is a terminal, so that a line can be written over
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {}
