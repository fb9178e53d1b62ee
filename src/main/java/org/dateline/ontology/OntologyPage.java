package org.dateline.ontology;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.export.QueryLibrary;

/** The page on the ontology, from a template that escapes every value. */
final class OntologyPage {
    private static final Resource SHACL_SHAPE = ResourceFactory.createResource("http://www.w3.org/ns/shacl#NodeShape");

    private final PebbleEngine engine;
    private final Map<String, Object> values;

    OntologyPage(OntologyModel ontology, QueryLibrary library) {
        ClasspathLoader loader = new ClasspathLoader(OntologyPage.class.getClassLoader());
        loader.setPrefix("org/dateline/ontology");
        loader.setSuffix(".html");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        this.values = values(ontology, library);
    }

    /** @param root what stands before the names of files that the page links to */
    String html(String root) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("root", root);
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate("page").evaluate(page, all);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the page of the ontology", e);
        }
        return page.toString();
    }

    String version() {
        return String.valueOf(values.get("version"));
    }

    private static Map<String, Object> values(OntologyModel ontology, QueryLibrary library) {
        HeaderReader header = new HeaderReader(ontology);
        TermReader terms = new TermReader(ontology);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", header.word(DCTerms.title));
        values.put("version", header.word(OWL.versionInfo));
        values.put("abstract", header.word(DCTerms.abstract_));
        values.put("description", header.word(DCTerms.description));
        values.put("note", header.word(SKOS.scopeNote));
        values.put("facts", header.facts());
        values.put("prefixes", ontology.prefixes());
        values.put("classes", terms.classes());
        values.put("objectProperties", terms.objectProperties());
        values.put("dataProperties", terms.dataProperties());
        values.put("datatypes", terms.datatypes());
        values.put("codeLists", new CodeListReader(ontology).read());
        values.put("questions", new QuestionReader().read(library));
        values.put("alignments", alignments(ontology));
        values.put("shapes", shapes());
        values.put(
                "example", OntologyModel.file("examples/valid/air-strike.ttl").text());
        values.put(
                "changes",
                new ChangelogReader().read(OntologyModel.file("CHANGELOG.md").text()));
        return values;
    }

    private static List<Map<String, String>> alignments(OntologyModel ontology) {
        return OntologyModel.ALIGNMENTS.stream()
                .map(name -> {
                    Resource file = ontology.alignments().getResource(OntologyModel.ONTOLOGY + "/alignments/" + name);
                    return Map.of(
                            "name", name,
                            "label", OntologyModel.word(file, RDFS.label),
                            "abstract", OntologyModel.word(file, DCTerms.abstract_));
                })
                .toList();
    }

    private static List<Ref> shapes() {
        return OntologyModel.file("shapes/dateline-shapes.ttl")
                .model()
                .listSubjectsWithProperty(RDF.type, SHACL_SHAPE)
                .mapWith(shape -> new Ref(shape.getLocalName(), OntologyModel.word(shape, RDFS.label)))
                .toList()
                .stream()
                .sorted((one, two) -> one.words().compareTo(two.words()))
                .toList();
    }
}
