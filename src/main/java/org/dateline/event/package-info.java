/** What happened, where, when, and who took which part: the domain's records. */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
