package org.dateline.extract;

/** Words {@code [from, to)} of a sentence. */
record WordRange(int from, int to) {}
