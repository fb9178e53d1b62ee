/** A store as others get it: a folder that can be deposited and checked without the store, and what differs between two. */
@NullMarked
package org.dateline.release;

import org.jspecify.annotations.NullMarked;
