package org.dateline.merge;

/**
 * A publication that carries the wording of another.
 *
 * @param publication IRI of the one that was published later, or whose IRI is greater
 * @param original IRI of the other
 */
public record Copy(String publication, String original) {}
