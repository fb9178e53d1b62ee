package org.dateline.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.Vocabulary;

/** Reads the terms of the ontology for the page. */
final class TermReader {
    private static final Property DOMAIN_INCLUDES = schema("domainIncludes");
    private static final Property RANGE_INCLUDES = schema("rangeIncludes");
    private static final Pattern CODE_LIST = Pattern.compile("code list ([a-z]+(?:-[a-z]+)*)");

    private final OntologyModel ontology;

    TermReader(OntologyModel ontology) {
        this.ontology = ontology;
    }

    private static Property schema(String name) {
        return ResourceFactory.createProperty("https://schema.org/" + name);
    }

    List<Term> classes() {
        return terms(OWL.Class, "class");
    }

    List<Term> objectProperties() {
        return terms(OWL.ObjectProperty, "object property");
    }

    List<Term> dataProperties() {
        return terms(OWL.DatatypeProperty, "data property");
    }

    List<Term> datatypes() {
        return terms(RDFS.Datatype, "datatype");
    }

    /** Those of one kind, by name. */
    private List<Term> terms(Resource type, String kind) {
        return ontology.terms().listSubjectsWithProperty(RDF.type, type).toList().stream()
                .filter(term -> term.hasProperty(RDFS.isDefinedBy, OntologyModel.ONTOLOGY))
                .sorted((one, two) -> one.getURI()
                        .toLowerCase(Locale.ROOT)
                        .compareTo(two.getURI().toLowerCase(Locale.ROOT)))
                .map(term -> term(term, kind))
                .toList();
    }

    private Term term(Resource term, String kind) {
        String definition = OntologyModel.word(term, SKOS.definition);
        List<Fact> facts = new ArrayList<>();
        add(facts, "Code list", codeLists(definition));
        hierarchy(term, facts);
        properties(term, facts);
        add(facts, "Disjoint with", disjoint(term));
        alignment(term, facts);
        return new Term(
                term.getURI().substring(Vocabulary.NAMESPACE.length()),
                term.getURI(),
                term.hasProperty(RDF.type, OWL.SymmetricProperty) ? "symmetric " + kind : kind,
                OntologyModel.word(term, RDFS.label),
                definition,
                OntologyModel.words(term, SKOS.scopeNote),
                OntologyModel.words(term, SKOS.example),
                OntologyModel.words(term, DCTerms.source),
                OntologyModel.words(term, SKOS.editorialNote),
                facts);
    }

    private static void add(List<Fact> facts, String label, List<Ref> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values));
        }
    }

    private static List<Ref> codeLists(String definition) {
        return CODE_LIST
                .matcher(definition)
                .results()
                .map(match -> new Ref(match.group(1), "#code-" + match.group(1)))
                .toList();
    }

    private void hierarchy(Resource term, List<Fact> facts) {
        add(facts, "Sub-class of", ontology.objects(ontology.terms(), term, RDFS.subClassOf));
        add(facts, "Sub-classes", ontology.subjects(ontology.terms(), RDFS.subClassOf, term));
        add(facts, "Domain", ontology.objects(ontology.terms(), term, RDFS.domain));
        add(facts, "Used on", ontology.objects(ontology.terms(), term, DOMAIN_INCLUDES));
        add(facts, "Range", ontology.objects(ontology.terms(), term, RDFS.range));
        add(facts, "Values", ontology.objects(ontology.terms(), term, RANGE_INCLUDES));
    }

    private void properties(Resource term, List<Fact> facts) {
        add(facts, "Properties", joined(subjects(RDFS.domain, term), subjects(DOMAIN_INCLUDES, term)));
        add(facts, "Value of", joined(subjects(RDFS.range, term), subjects(RANGE_INCLUDES, term)));
    }

    private List<Ref> subjects(Property property, Resource term) {
        return ontology.subjects(ontology.terms(), property, term);
    }

    private List<Ref> disjoint(Resource term) {
        return joined(ontology.objects(ontology.terms(), term, OWL.disjointWith), subjects(OWL.disjointWith, term));
    }

    private static List<Ref> joined(List<Ref> some, List<Ref> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted((one, two) -> one.words().compareToIgnoreCase(two.words()))
                .toList();
    }

    private void alignment(Resource term, List<Fact> facts) {
        add(facts, "Aligned below", ontology.objects(ontology.alignments(), term, RDFS.subClassOf));
        add(facts, "Aligned below", ontology.objects(ontology.alignments(), term, RDFS.subPropertyOf));
        add(facts, "Aligned near", ontology.objects(ontology.alignments(), term, RDFS.seeAlso));
    }
}
