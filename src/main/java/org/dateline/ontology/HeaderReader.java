package org.dateline.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;

/** Reads the header of the ontology for the page. */
final class HeaderReader {
    private static final Map<String, Property> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("This version", OWL2.versionIRI);
        SHOWN.put("Previous version", OWL.priorVersion);
        SHOWN.put("Compatible with", OWL.backwardCompatibleWith);
        SHOWN.put("Created", DCTerms.created);
        SHOWN.put("Issued", DCTerms.issued);
        SHOWN.put("Modified", DCTerms.modified);
        SHOWN.put("Creator", DCTerms.creator);
        SHOWN.put("Publisher", DCTerms.publisher);
        SHOWN.put("Licence", DCTerms.license);
        SHOWN.put("Rights", DCTerms.rights);
        SHOWN.put("Status", ResourceFactory.createProperty("http://purl.org/ontology/bibo/status"));
        SHOWN.put("Sources", DCTerms.source);
        SHOWN.put("Provenance", DCTerms.provenance);
        SHOWN.put("To be cited as", DCTerms.bibliographicCitation);
    }

    private final Resource header;

    HeaderReader(OntologyModel ontology) {
        this.header = ontology.terms().getResource(OntologyModel.ONTOLOGY.getURI());
    }

    /** What the header says besides title, abstract and description. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Latest version", List.of(new Ref(header.getURI(), header.getURI()))));
        SHOWN.forEach((label, property) -> facts.add(new Fact(
                label,
                header.listProperties(property)
                        .mapWith(statement -> ref(statement.getObject()))
                        .toList())));
        return facts;
    }

    private static Ref ref(RDFNode value) {
        return value.isLiteral()
                ? new Ref(value.asLiteral().getLexicalForm(), "")
                : new Ref(value.asResource().getURI(), value.asResource().getURI());
    }

    String word(Property property) {
        return OntologyModel.word(header, property);
    }
}
