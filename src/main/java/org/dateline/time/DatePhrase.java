package org.dateline.time;

import org.dateline.text.Span;

/** A date phrase found in a sentence: where it stands and what it means. */
record DatePhrase(Span span, Meaning meaning) {}
