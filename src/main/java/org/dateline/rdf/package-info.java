/** From readings and gazetteer to quads: every IRI, every canonical literal, and the hash of a graph. */
@NullMarked
package org.dateline.rdf;

import org.jspecify.annotations.NullMarked;
