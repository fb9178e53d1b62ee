/** Learning: makes the files in data/models from corpora that stay outside the project. */
@NullMarked
package org.dateline.train;

import org.jspecify.annotations.NullMarked;
