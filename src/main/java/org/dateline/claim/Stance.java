package org.dateline.claim;

import org.dateline.text.Span;

/**
 * A statement about a claim ("the JOC called the figure inaccurate").
 *
 * @param claim index into the reading's claims
 * @param cue the words that say it
 */
public record Stance(
        int claim, StanceKind kind, Span cue, int sentence, Attribution attribution, String rule, double confidence) {}
