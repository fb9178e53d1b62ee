/** What people say against readings, groupings and names, and the files in which they say it. */
@NullMarked
package org.dateline.correct;

import org.jspecify.annotations.NullMarked;
