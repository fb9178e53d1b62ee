package org.dateline.article;

import org.dateline.text.Span;

/** A paragraph or line of an article, its kind, and why it was given that kind. */
public record Block(Span span, BlockKind kind, String reason) {}
