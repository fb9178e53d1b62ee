/** The only place with language rules: from a linked article to events, claims, stances and refusals. */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
