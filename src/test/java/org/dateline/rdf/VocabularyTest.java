package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.event.EventType;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final CanonicalQuads ONTOLOGY = new OntologyReader(ReadingBuilder.IRIS).read();

    @Test
    void has_every_term_of_the_ontology_and_no_other() {
        Set<String> declared = ONTOLOGY.quads().stream()
                .filter(quad -> quad.getPredicate().equals(Terms.TYPE))
                .map(quad -> quad.getSubject().getURI())
                .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> constants = Arrays.stream(Vocabulary.class.getFields())
                .filter(field -> field.getType() == Node.class)
                .map(field -> {
                    try {
                        return ((Node) field.get(null)).getURI();
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(constants).isEqualTo(declared);
    }

    @Test
    void every_event_type_is_a_concept_of_its_code_list() {
        Set<Node> concepts = ONTOLOGY.quads().stream().map(Quad::getSubject).collect(Collectors.toSet());
        for (EventType type : EventType.values()) {
            assertThat(concepts).contains(Iris.code("event-type", type.code()));
        }
    }
}
