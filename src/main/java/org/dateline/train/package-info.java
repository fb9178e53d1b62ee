/** Learning: makes the files in data/models from corpora that stay outside the project, and measures what they find. */
@NullMarked
package org.dateline.train;

import org.jspecify.annotations.NullMarked;
