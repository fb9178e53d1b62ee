/** Events that other projects have coded, read from their files, and how far they agree with incidents of ours. */
@NullMarked
package org.dateline.coded;

import org.jspecify.annotations.NullMarked;
