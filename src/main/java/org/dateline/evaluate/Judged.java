package org.dateline.evaluate;

/** Something read with a confidence, and whether it was right. */
record Judged(double confidence, boolean right) {}
