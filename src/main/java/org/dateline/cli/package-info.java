/** The command line: one class a verb, and the only place that prints. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
