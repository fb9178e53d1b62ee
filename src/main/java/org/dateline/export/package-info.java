/** Answers leave the graph: the query library, query results in the usual formats, and the claims and events tables. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
