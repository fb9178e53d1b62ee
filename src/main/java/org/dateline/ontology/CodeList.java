package org.dateline.ontology;

import java.util.List;

/**
 * A code list as the page shows it.
 *
 * @param name the last part of its IRI
 */
record CodeList(
        String name,
        String iri,
        String title,
        String definition,
        List<String> notes,
        List<String> sources,
        List<String> schemes,
        List<Code> codes) {

    /**
     * One of its concepts.
     *
     * @param depth how many broader codes stand above it
     * @param notations what other schemes call it, one entry for each of the list's schemes, joined by commas
     */
    record Code(
            String name,
            String iri,
            String label,
            int depth,
            String definition,
            List<String> notes,
            List<String> examples,
            List<String> notations) {}
}
