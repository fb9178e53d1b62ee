/** One statement of a store taken apart: its words, its source, who says so, what read it, and what speaks against it. */
@NullMarked
package org.dateline.audit;

import org.jspecify.annotations.NullMarked;
