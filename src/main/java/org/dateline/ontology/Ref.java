package org.dateline.ontology;

/**
 * Words of the page that lead somewhere.
 *
 * @param target a fragment of the page, or an address elsewhere
 */
record Ref(String words, String target) {}
