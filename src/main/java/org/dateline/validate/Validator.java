package org.dateline.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.rdf.ArticleGraph;

/** Checks an evidence graph against the shapes that travel with the software. */
public final class Validator {
    private static final String SHAPES = "/ontology/shapes/dateline-shapes.ttl";

    private final Graph declared;
    private final Shapes shapes;

    public Validator() {
        this.declared = read();
        this.shapes = ShaclValidator.get().parse(declared);
    }

    private static Graph read() {
        try (InputStream in = Validator.class.getResourceAsStream(SHAPES)) {
            if (in == null) {
                throw new IllegalStateException(SHAPES + " is missing from the class path");
            }
            return RDFParser.source(in).lang(Lang.TURTLE).base("urn:x-none:").toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(SHAPES, e);
        }
    }

    /** Sorted; empty when the graph keeps to all shapes. */
    public List<Finding> validate(ArticleGraph article) {
        return validate(article.quads());
    }

    /** The same for quads of one graph that may be no whole evidence graph; sorted. */
    public List<Finding> validate(Collection<Quad> evidence) {
        Graph graph = GraphFactory.createDefaultGraph();
        evidence.forEach(quad -> graph.add(quad.asTriple()));
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(this::finding)
                .distinct()
                .sorted()
                .toList();
    }

    private Finding finding(ReportEntry entry) {
        Optional<String> path = Optional.ofNullable(entry.resultPath()).map(Object::toString);
        String value = Optional.ofNullable(entry.value())
                .map(node -> " Found: " + node)
                .orElse("");
        return new Finding(
                shape(entry.source()), entry.focusNode().toString(), path, entry.message() + value, severity(entry));
    }

    /** The named shape that {@code part} is, or that it stands in. */
    private Optional<String> shape(Node part) {
        if (part.isURI()) {
            return Optional.of(part.getLocalName());
        }
        return declared.find(Node.ANY, Node.ANY, part).mapWith(triple -> shape(triple.getSubject())).toList().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Finding.Severity severity(ReportEntry entry) {
        String level = entry.severity().level().getLocalName();
        return switch (level) {
            case "Warning" -> Finding.Severity.WARNING;
            case "Info" -> Finding.Severity.INFO;
            default -> Finding.Severity.VIOLATION;
        };
    }
}
