package org.dateline.article;

/** How an input is written. */
public enum MediaKind {
    TEXT,
    HTML
}
