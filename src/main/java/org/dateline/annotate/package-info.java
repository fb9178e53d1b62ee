/** Sentences, words and names: what OpenNLP, the gazetteer and patterns see in an article. */
@NullMarked
package org.dateline.annotate;

import org.jspecify.annotations.NullMarked;
