/** Answers leave the graph: the claims and events tables, and query results in the usual formats. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
