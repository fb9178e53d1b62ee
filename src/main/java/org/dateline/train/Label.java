package org.dateline.train;

import org.dateline.annotate.MentionKind;
import org.dateline.text.Span;

/** A name in a labelled sentence: the range of its words, and what it names. */
record Label(Span words, MentionKind kind) {}
