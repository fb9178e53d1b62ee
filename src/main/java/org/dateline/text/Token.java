package org.dateline.text;

/**
 * A word: its span, its form as read (repaired where the tokeniser stumbled), its part of speech and lemma.
 *
 * @param tag the universal part of speech (UPOS)
 * @param fine the Penn Treebank's tag, which tells VBD (they killed) from VBN (they were killed)
 */
public record Token(Span span, String form, String tag, String fine, String lemma) {}
