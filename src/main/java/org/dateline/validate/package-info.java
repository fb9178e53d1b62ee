/** Whether an evidence graph keeps to the shapes of the ontology, and whether its quotes stand where it says. */
@NullMarked
package org.dateline.validate;

import org.jspecify.annotations.NullMarked;
