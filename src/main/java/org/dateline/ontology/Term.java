package org.dateline.ontology;

import java.util.List;

/**
 * A class, property or datatype of the ontology as the page shows it.
 *
 * @param name the last part of its IRI, which is its fragment of the page as well
 * @param kind what it is: class, object property ...
 * @param remarks why the sample data do not use it, as far as they do not
 */
record Term(
        String name,
        String iri,
        String kind,
        String label,
        String definition,
        List<String> notes,
        List<String> examples,
        List<String> sources,
        List<String> remarks,
        List<Fact> facts) {}
