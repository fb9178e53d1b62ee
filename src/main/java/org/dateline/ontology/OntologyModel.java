package org.dateline.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.Vocabulary;

/** The ontology's files, and questions to them whose answers have one order whatever the order of the files. */
final class OntologyModel {
    /** The alignments that travel with the program. */
    static final List<String> ALIGNMENTS =
            List.of("geosparql", "lode", "nif", "oa", "owl-time", "prov", "schema", "sem");

    static final Resource ONTOLOGY = ResourceFactory.createResource("https://w3id.org/dateline/ns");
    private static final String FOLDER = "/ontology/";

    private final Model terms;
    private final Model codes = ModelFactory.createDefaultModel();
    private final Model alignments = ModelFactory.createDefaultModel();
    private final Map<String, String> prefixes = new TreeMap<>();

    OntologyModel() {
        this.terms = file("dateline.ttl").model();
        OntologyReader.SCHEMES.forEach(
                scheme -> codes.add(file("codes/" + scheme + ".ttl").model()));
        prefixes.putAll(terms.getNsPrefixMap());
        ALIGNMENTS.forEach(name -> {
            Model alignment = file("alignments/" + name + ".ttl").model();
            alignments.add(alignment);
            prefixes.putAll(alignment.getNsPrefixMap());
        });
    }

    static CarriedFile file(String name) {
        return new CarriedFile(FOLDER + name);
    }

    Model terms() {
        return terms;
    }

    Model codes() {
        return codes;
    }

    Model alignments() {
        return alignments;
    }

    /** Prefixes of the ontology and its alignments, with their namespaces. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** The words of a property, sorted. */
    static List<String> words(Resource thing, Property property) {
        return thing
                .listProperties(property)
                .mapWith(statement -> statement.getObject().isLiteral()
                        ? statement.getString()
                        : statement.getResource().getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    /** The words of a property that every such thing has once. */
    static String word(Resource thing, Property property) {
        return String.join(" ", words(thing, property));
    }

    /** Links to what the property of the thing points to. */
    List<Ref> objects(Model model, Resource thing, Property property) {
        return refs(model.listObjectsOfProperty(thing, property)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(RDFNode::asResource)
                .toList());
    }

    /** Links to those whose property points to the thing. */
    List<Ref> subjects(Model model, Property property, Resource thing) {
        return refs(model.listStatements(null, property, thing)
                .mapWith(Statement::getSubject)
                .toList());
    }

    private List<Ref> refs(List<Resource> resources) {
        List<Ref> refs = new ArrayList<>();
        resources.stream()
                .map(Resource::getURI)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .forEach(iri -> refs.add(ref(iri)));
        return refs;
    }

    /** A link to a term of ours on the page, or to one of others where it is defined. */
    Ref ref(String iri) {
        if (iri.startsWith(Vocabulary.NAMESPACE)) {
            String name = iri.substring(Vocabulary.NAMESPACE.length());
            return new Ref(name, "#" + name);
        }
        return new Ref(shortened(iri), iri);
    }

    private String shortened(String iri) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }
}
