/** Who says how many of whom came to which harm: the domain's records. */
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
