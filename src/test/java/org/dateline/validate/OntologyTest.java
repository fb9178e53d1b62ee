package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hygiene of the ontology's files: every term is defined, bounded and used under its one name. */
class OntologyTest {
    private static final Path FOLDER = Path.of("ontology");
    private static final String NS = "https://w3id.org/dateline/ns#";
    private static final Resource ONTOLOGY = ResourceFactory.createResource("https://w3id.org/dateline/ns");
    private static final Model MODEL = model(FOLDER.resolve("dateline.ttl"));
    private static final Pattern TERM_NAME = Pattern.compile("(?<![A-Za-z])dl:([A-Za-z0-9]+)");

    static List<Resource> terms() {
        return MODEL.listSubjectsWithProperty(RDFS.isDefinedBy, ONTOLOGY).toList();
    }

    static List<Resource> properties() {
        return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(kind -> MODEL.listSubjectsWithProperty(RDF.type, kind).toList().stream())
                .toList();
    }

    static List<Path> codeLists() {
        return turtleFiles("codes");
    }

    static List<Path> everyFile() {
        return turtleFiles("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "abstract",
                "description",
                "creator",
                "contributor",
                "publisher",
                "license",
                "created",
                "issued",
                "modified",
                "bibliographicCitation",
                "source"
            })
    void the_header_says_what_is_expected_of_a_published_ontology(String element) {
        assertThat(MODEL.listObjectsOfProperty(ONTOLOGY, MODEL.createProperty(DCTerms.NS, element))
                        .toList())
                .hasSize(1);
    }

    @Test
    void the_version_is_named_and_differs_from_the_ontology() {
        assertThat(MODEL.getRequiredProperty(ONTOLOGY, OWL2.versionIRI)
                        .getResource()
                        .getURI())
                .isEqualTo(ONTOLOGY.getURI() + "/"
                        + MODEL.getRequiredProperty(ONTOLOGY, OWL.versionInfo).getString());
    }

    @Test
    void nothing_is_imported() {
        for (Path file : everyFile()) {
            assertThat(model(file).contains(null, OWL.imports))
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void ontology_and_codes_have_no_blank_nodes() {
        for (Path file : Stream.concat(Stream.of(FOLDER.resolve("dateline.ttl")), codeLists().stream())
                .toList()) {
            assertThat(model(file).listStatements().toList())
                    .as(file.toString())
                    .noneMatch(s -> s.getSubject().isAnon() || s.getObject().isAnon());
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_has_one_label_and_one_definition_in_english(Resource term) {
        for (Property property : List.of(RDFS.label, SKOS.definition)) {
            assertThat(term.listProperties(property).toList())
                    .hasSize(1)
                    .allMatch(
                            s -> s.getLanguage().equals("en") && !s.getString().isBlank());
        }
    }

    @Test
    void labels_and_definitions_are_unique() {
        for (Property property : List.of(RDFS.label, SKOS.definition)) {
            List<String> texts = MODEL.listStatements(null, property, (RDFNode) null)
                    .mapWith(s -> s.getString())
                    .toList();
            assertThat(texts).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void a_property_has_one_domain_and_range_or_says_why_not(Resource property) {
        assertBounded(property, RDFS.domain, "domainIncludes", "No rdfs:domain");
        assertBounded(property, RDFS.range, "rangeIncludes", "No rdfs:range");
    }

    @Test
    void classes_and_datatypes_begin_with_a_capital_and_properties_do_not() {
        for (Resource term : terms()) {
            boolean property = properties().contains(term);
            assertThat(Character.isLowerCase(term.getURI().charAt(NS.length())))
                    .as(term.getURI())
                    .isEqualTo(property);
        }
    }

    @Test
    void the_classes_of_the_layers_are_disjoint() {
        List<Resource> layers = Stream.of(
                        "Text",
                        "Publication",
                        "TextSpan",
                        "EventReport",
                        "Participation",
                        "CasualtyClaim",
                        "ClaimAssessment",
                        "UnnamedSource",
                        "Incident",
                        "Place",
                        "Agent",
                        "Resource",
                        "Extraction",
                        "EvidenceGraph")
                .map(name -> MODEL.getResource(NS + name))
                .toList();
        for (Resource one : layers) {
            for (Resource other : layers) {
                assertThat(one.equals(other)
                                || MODEL.contains(one, OWL.disjointWith, other)
                                || MODEL.contains(other, OWL.disjointWith, one))
                        .as(one + " " + other)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void every_term_that_a_file_names_is_declared(Path file) {
        Set<String> named = new TreeSet<>();
        TERM_NAME.matcher(text(file)).results().forEach(match -> named.add(NS + match.group(1)));
        terms().forEach(term -> named.remove(term.getURI()));
        assertThat(named).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void a_code_is_labelled_defined_and_placed_in_its_scheme(Path file) {
        Model codes = model(file);
        String scheme = "https://w3id.org/dateline/code/"
                + file.getFileName().toString().replace(".ttl", "");
        for (Resource code :
                codes.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
            assertThat(code.hasProperty(SKOS.inScheme, codes.getResource(scheme)))
                    .as(code.getURI())
                    .isTrue();
            assertThat(code.hasProperty(SKOS.prefLabel) && code.hasProperty(SKOS.definition))
                    .isTrue();
            assertThat(code.hasProperty(SKOS.broader) ^ code.hasProperty(SKOS.topConceptOf))
                    .isTrue();
            assertThat(code.hasProperty(SKOS.topConceptOf))
                    .isEqualTo(codes.contains(codes.getResource(scheme), SKOS.hasTopConcept, code));
            assertThat(plainNotations(code)).containsExactly(code.getURI().substring(scheme.length() + 1));
        }
    }

    @Test
    void typed_notations_have_datatypes_of_the_ontology() {
        Set<String> used = new TreeSet<>();
        for (Path file : codeLists()) {
            model(file)
                    .listObjectsOfProperty(SKOS.notation)
                    .forEach(n -> used.add(n.asLiteral().getDatatypeURI()));
        }
        used.remove("http://www.w3.org/2001/XMLSchema#string");
        Set<String> declared = new TreeSet<>();
        MODEL.listSubjectsWithProperty(RDF.type, RDFS.Datatype)
                .filterKeep(type -> type.getURI().startsWith(NS))
                .forEach(type -> declared.add(type.getURI()));
        assertThat(used).isEqualTo(declared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"claimant", "place", "eventType", "startDate", "endDate", "within", "begin", "end", "quote"})
    void an_alignment_claims_no_more_than_is_safe(String property) {
        Set<String> above = new TreeSet<>();
        turtleFiles("alignments")
                .forEach(file -> model(file)
                        .listObjectsOfProperty(MODEL.getResource(NS + property), RDFS.subPropertyOf)
                        .forEach(node -> above.add(node.asResource().getURI())));
        assertThat(above).isSubsetOf("http://semanticweb.cs.vu.nl/2009/11/sem/accordingTo");
    }

    @Test
    void ontology_and_alignments_together_put_nothing_into_two_disjoint_classes() {
        Model known = ModelFactory.createDefaultModel().add(MODEL);
        turtleFiles("alignments").forEach(file -> known.add(model(file)));
        Model inferred = ModelFactory.createRDFSModel(known, model(FOLDER.resolve("examples/valid/air-strike.ttl")));
        Resource report = MODEL.getResource(NS + "EventReport");
        assertThat(inferred.listSubjectsWithProperty(RDF.type, report).toList()).isNotEmpty();
        MODEL.listStatements(null, OWL.disjointWith, (RDFNode) null)
                .forEach(pair -> assertThat(inferred.listSubjectsWithProperty(RDF.type, pair.getSubject())
                                .filterKeep(thing -> thing.hasProperty(RDF.type, pair.getObject()))
                                .toList())
                        .as(pair.toString())
                        .isEmpty());
        inferred.listSubjectsWithProperty(RDF.type, report)
                .forEach(thing -> assertThat(thing.listProperties(RDF.type)
                                .mapWith(type -> type.getResource().getURI())
                                .toList())
                        .noneMatch(type -> type.endsWith("Event") || type.endsWith("Concept")));
    }

    @Test
    void the_context_reads_every_term_under_its_own_name() {
        String context = text(FOLDER.resolve("context.jsonld")).strip();
        StringBuilder node =
                new StringBuilder(context.substring(0, context.length() - 1)).append(", \"id\": \"urn:x\"");
        for (Resource property : properties()) {
            node.append(", \"").append(property.getURI().substring(NS.length())).append("\": \"1\"");
        }
        Model read = RDFParser.fromString(node.append("}").toString(), Lang.JSONLD)
                .base("urn:base:")
                .toModel();
        assertThat(read.listStatements()
                        .mapWith(s -> (Resource) s.getPredicate())
                        .toSet())
                .isEqualTo(Set.copyOf(properties()));
        for (Resource property : properties()) {
            RDFNode value = read.getProperty(read.getResource("urn:x"), property.as(Property.class))
                    .getObject();
            assertThat(value.isResource())
                    .as(property.getURI())
                    .isEqualTo(property.hasProperty(RDF.type, OWL.ObjectProperty));
            if (value.isLiteral()) {
                assertThat(property.hasProperty(
                                RDFS.range, MODEL.getResource(value.asLiteral().getDatatypeURI())))
                        .as(property.getURI())
                        .isTrue();
            }
        }
    }

    private static void assertBounded(Resource property, Property bound, String includes, String excuse) {
        List<RDFNode> bounds = MODEL.listObjectsOfProperty(property, bound).toList();
        assertThat(bounds).as(property + " " + bound).hasSizeLessThan(2);
        if (bounds.isEmpty()) {
            assertThat(property.hasProperty(MODEL.createProperty("https://schema.org/", includes)))
                    .as(property + " " + includes)
                    .isTrue();
            assertThat(property.getRequiredProperty(SKOS.scopeNote).getString()).contains(excuse);
        }
    }

    private static List<String> plainNotations(Resource code) {
        return code.listProperties(SKOS.notation)
                .mapWith(s -> s.getLiteral())
                .filterKeep(literal -> literal.getDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string"))
                .mapWith(Literal::getLexicalForm)
                .toList();
    }

    private static Model model(Path file) {
        return RDFDataMgr.loadModel(file.toString());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> turtleFiles(String folder) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
    }
}
