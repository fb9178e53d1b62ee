/** The ontology as a publication: its page for readers, and its files for programs, made from the ontology itself. */
@NullMarked
package org.dateline.ontology;

import org.jspecify.annotations.NullMarked;
