/** Words and where they stand: texts, spans, tokens, sentences and digests. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
