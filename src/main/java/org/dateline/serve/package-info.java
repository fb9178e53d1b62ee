/** The graph on HTTP: a read-only SPARQL endpoint, the query library, and a home page. */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
