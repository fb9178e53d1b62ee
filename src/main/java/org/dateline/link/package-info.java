/** From a mention to a gazetteer entry, or to an honest unknown. */
@NullMarked
package org.dateline.link;

import org.jspecify.annotations.NullMarked;
