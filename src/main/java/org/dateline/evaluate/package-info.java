/** Measures what the program reads against what a careful reader found. */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
