/** One run from articles to a store, and the account of every input that it gives. */
@NullMarked
package org.dateline.build;

import org.jspecify.annotations.NullMarked;
