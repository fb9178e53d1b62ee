package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.text.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the ontology: the valid ones conform, each invalid one breaks the shape that it names. */
class ShapesExamplesTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Pattern CODES = Pattern.compile("/code/([a-z-]+)/\\(([A-Za-z|-]+)\\)\\$");
    /** Code lists of derived figures, corrections and other data sets, which no evidence graph uses. */
    private static final Set<String> BESIDE_EVIDENCE =
            Set.of("correction.ttl", "policy.ttl", "side.ttl", "victim-scope.ttl", "violence-type.ttl");

    private static final Graph SHAPES_GRAPH = graph(ONTOLOGY.resolve("shapes/dateline-shapes.ttl"));
    private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);

    static List<Path> valid() {
        return turtleFiles(ONTOLOGY.resolve("examples/valid"));
    }

    static List<Path> invalid() {
        return turtleFiles(ONTOLOGY.resolve("examples/invalid"));
    }

    static List<Path> codeLists() {
        return turtleFiles(ONTOLOGY.resolve("codes")).stream()
                .filter(list -> !BESIDE_EVIDENCE.contains(list.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_example_conforms(Path example) {
        assertThat(messages(graph(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_example_quotes_the_text_that_it_gives(Path example) {
        List<String> lines = lines(example);
        String text = lines.get(lines.indexOf("# The text:") + 1).substring("# ".length());
        Graph data = graph(example);
        assertThat(values(data, Node.ANY, "textSha256"))
                .containsExactly(Digest.of(text).hex());
        data.find(Node.ANY, dl("quote"), Node.ANY).forEachRemaining(quote -> {
            int begin =
                    Integer.parseInt(values(data, quote.getSubject(), "begin").get(0));
            int end = Integer.parseInt(values(data, quote.getSubject(), "end").get(0));
            assertThat(text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)))
                    .isEqualTo(quote.getObject().getLiteralLexicalForm());
        });
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_example_breaks_the_shape_it_names_and_no_other(Path example) {
        assertThat(brokenShapes(graph(example))).containsExactly(shapeNamedBy(example));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void every_finding_says_what_is_wrong(Path example) {
        assertThat(messages(graph(example))).isNotEmpty().allMatch(message -> message.length() > 20);
    }

    @Test
    void every_shape_is_broken_by_an_example() {
        Set<String> named = new TreeSet<>();
        invalid().forEach(example -> named.add(shapeNamedBy(example)));
        assertThat(named).isEqualTo(targetedShapes());
    }

    @Test
    void every_shape_applies_to_a_valid_example() {
        Set<String> applied = new TreeSet<>();
        for (Path example : valid()) {
            Graph data = graph(example);
            for (Shape shape : SHAPES) {
                if (!VLib.focusNodes(data, shape).isEmpty()) {
                    applied.add(shape.getShapeNode().getLocalName());
                }
            }
        }
        assertThat(applied).isEqualTo(targetedShapes());
    }

    @Test
    void every_shape_without_a_target_serves_one_that_has_examples() {
        Set<String> served = new TreeSet<>(targetedShapes());
        SHAPES_GRAPH
                .find(Node.ANY, SHACL.node, Node.ANY)
                .forEachRemaining(triple -> served.add(triple.getObject().getLocalName()));
        Set<String> all = new TreeSet<>();
        SHAPES_GRAPH
                .find(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
                .forEachRemaining(triple -> all.add(triple.getSubject().getLocalName()));
        assertThat(all).isEqualTo(served);
    }

    @Test
    void every_named_shape_has_a_label() {
        List<Node> shapes = SHAPES_GRAPH
                .find(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
                .mapWith(t -> t.getSubject())
                .toList();
        assertThat(shapes)
                .hasSizeGreaterThan(20)
                .allMatch(shape -> SHAPES_GRAPH.contains(shape, RDFS.label.asNode(), Node.ANY));
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void the_shapes_admit_the_codes_of_the_list_but_those_that_only_group_others(Path list) {
        String scheme = list.getFileName().toString().replace(".ttl", "");
        Graph concepts = graph(list);
        Set<String> admitted = admittedCodes(scheme);
        assertThat(admitted).isNotEmpty().isSubsetOf(codes(concepts));
        Set<String> left = codes(concepts);
        left.removeAll(admitted);
        assertThat(left).isSubsetOf(grouping(concepts));
    }

    private static List<String> values(Graph data, Node subject, String property) {
        return data.find(subject, dl(property), Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static Node dl(String name) {
        return NodeFactory.createURI("https://w3id.org/dateline/ns#" + name);
    }

    private static Set<String> admittedCodes(String scheme) {
        Set<String> admitted = new TreeSet<>();
        SHAPES_GRAPH.find(Node.ANY, SHACL.pattern, Node.ANY).forEachRemaining(triple -> {
            Matcher codes = CODES.matcher(triple.getObject().getLiteralLexicalForm());
            if (codes.matches() && codes.group(1).equals(scheme)) {
                admitted.addAll(List.of(codes.group(2).split("\\|")));
            }
        });
        return admitted;
    }

    private static Set<String> codes(Graph concepts) {
        return localNames(concepts.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .mapWith(t -> t.getSubject())
                .toList());
    }

    private static Set<String> grouping(Graph concepts) {
        return localNames(concepts.find(Node.ANY, SKOS.broader.asNode(), Node.ANY)
                .mapWith(t -> t.getObject())
                .toList());
    }

    private static Set<String> localNames(List<Node> concepts) {
        Set<String> names = new TreeSet<>();
        concepts.forEach(concept -> names.add(concept.getURI().replaceAll("^.*/", "")));
        return names;
    }

    private static Set<String> targetedShapes() {
        Set<String> names = new TreeSet<>();
        for (Shape shape : SHAPES) {
            names.add(shape.getShapeNode().getLocalName());
        }
        return names;
    }

    private static List<String> messages(Graph data) {
        return entries(data).stream()
                .map(entry -> entry.focusNode() + " " + entry.message())
                .toList();
    }

    private static Set<String> brokenShapes(Graph data) {
        Set<String> names = new TreeSet<>();
        entries(data).forEach(entry -> names.add(named(entry.source()).getLocalName()));
        return names;
    }

    private static List<ReportEntry> entries(Graph data) {
        return List.copyOf(ShaclValidator.get().validate(SHAPES, data).getEntries());
    }

    /** The node shape that a property shape without a name belongs to. */
    private static Node named(Node shape) {
        return shape.isURI()
                ? shape
                : SHAPES_GRAPH.find(Node.ANY, SHACL.property, shape).next().getSubject();
    }

    private static String shapeNamedBy(Path example) {
        String first = lines(example).get(0);
        assertThat(first).as(example.toString()).startsWith("# breaks: ");
        Node shape =
                NodeFactory.createURI("https://w3id.org/dateline/shapes#" + first.substring("# breaks: ".length()));
        assertThat(SHAPES.getShape(shape)).as(first).isNotNull();
        return shape.getLocalName();
    }

    private static Graph graph(Path file) {
        return RDFDataMgr.loadGraph(file.toString());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> turtleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
