/** Which reports of several publications are about one incident, and which of their claims contradict each other. */
@NullMarked
package org.dateline.merge;

import org.jspecify.annotations.NullMarked;
