package org.dateline.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.Vocabulary;

/** Reads the code lists for the page in the order of their files, narrower codes below the broader one. */
final class CodeListReader {
    private static final String CODES = "https://w3id.org/dateline/code/";

    private final Model model;

    CodeListReader(OntologyModel ontology) {
        this.model = ontology.codes();
    }

    List<CodeList> read() {
        return OntologyReader.SCHEMES.stream().map(this::list).toList();
    }

    private CodeList list(String name) {
        Resource scheme = model.getResource(CODES + name);
        List<String> schemes = schemes(scheme);
        List<CodeList.Code> codes = new ArrayList<>();
        String file = OntologyModel.file("codes/" + name + ".ttl").text();
        inOrder(model.listObjectsOfProperty(scheme, SKOS.hasTopConcept).toList(), file)
                .forEach(top -> addWithNarrower(top, 0, file, schemes, codes));
        return new CodeList(
                name,
                scheme.getURI(),
                OntologyModel.word(scheme, DCTerms.title),
                OntologyModel.word(scheme, SKOS.definition),
                OntologyModel.words(scheme, SKOS.scopeNote),
                OntologyModel.words(scheme, DCTerms.source),
                schemes,
                codes);
    }

    /** The schemes that the list's codes have notations of. */
    private List<String> schemes(Resource list) {
        TreeSet<String> schemes = new TreeSet<>();
        model.listSubjectsWithProperty(SKOS.inScheme, list)
                .forEach(code -> code.listProperties(SKOS.notation)
                        .mapWith(statement -> statement.getLiteral())
                        .filterKeep(CodeListReader::isForeign)
                        .forEach(notation -> schemes.add(scheme(notation))));
        return List.copyOf(schemes);
    }

    private static boolean isForeign(Literal notation) {
        return notation.getDatatypeURI().startsWith(Vocabulary.NAMESPACE);
    }

    private static String scheme(Literal notation) {
        return notation.getDatatypeURI().substring(Vocabulary.NAMESPACE.length());
    }

    private void addWithNarrower(
            Resource code, int depth, String file, List<String> schemes, List<CodeList.Code> codes) {
        codes.add(code(code, depth, schemes));
        List<RDFNode> narrower = new ArrayList<>();
        model.listSubjectsWithProperty(SKOS.broader, code).forEach(narrower::add);
        inOrder(narrower, file).forEach(below -> addWithNarrower(below, depth + 1, file, schemes, codes));
    }

    private static List<Resource> inOrder(List<RDFNode> codes, String file) {
        return codes.stream()
                .map(RDFNode::asResource)
                .sorted(Comparator.comparingInt(code -> file.indexOf("\n:" + name(code) + " a ")))
                .toList();
    }

    private static String name(Resource code) {
        return code.getURI().substring(code.getURI().lastIndexOf('/') + 1);
    }

    private static CodeList.Code code(Resource code, int depth, List<String> schemes) {
        return new CodeList.Code(
                name(code),
                code.getURI(),
                OntologyModel.word(code, SKOS.prefLabel),
                depth,
                OntologyModel.word(code, SKOS.definition),
                OntologyModel.words(code, SKOS.scopeNote),
                OntologyModel.words(code, SKOS.example),
                schemes.stream().map(scheme -> notations(code, scheme)).toList());
    }

    private static String notations(Resource code, String scheme) {
        return code
                .listProperties(SKOS.notation)
                .mapWith(statement -> statement.getLiteral())
                .filterKeep(notation -> isForeign(notation) && scheme(notation).equals(scheme))
                .mapWith(Literal::getLexicalForm)
                .toList()
                .stream()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
