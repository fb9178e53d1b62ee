package org.dateline.extract;

import org.dateline.text.Span;

/**
 * A trigger with a number from which no claim was taken.
 *
 * @param reason why, in a few words
 */
public record Refusal(Span span, int sentence, String reason) {}
