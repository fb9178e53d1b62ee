package org.dateline.extract;

import org.dateline.claim.Harm;

/** A word of harm at words {@code [from, to)} that looks for its victims. */
record Binding(Trigger trigger, Harm harm, int from, int to) {}
