/** When: date phrases, what they resolve to, and how sure that is. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
