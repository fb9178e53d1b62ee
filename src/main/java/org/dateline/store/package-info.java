/** The store on disk: evidence, provenance and what is derived from them, added and withdrawn a publication at a time. */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
