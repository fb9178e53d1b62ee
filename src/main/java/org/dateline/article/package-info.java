/** From a file to blocks of text that say what they are, never losing an offset. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
