package org.dateline.text;

/** A word: its span, its form as read (repaired where the tokeniser stumbled), its part of speech (UPOS) and lemma. */
public record Token(Span span, String form, String tag, String lemma) {}
