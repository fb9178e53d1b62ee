package org.dateline.annotate;

import org.dateline.text.Span;

/**
 * A name in a text.
 *
 * @param sentence index of its sentence
 * @param probability the finder's own, from 0 to 1, rounded to two decimals
 * @param finder id of what found it: a model's name, {@code gazetteer}, or a pattern
 */
public record Mention(Span span, MentionKind kind, int sentence, double probability, String finder) {}
