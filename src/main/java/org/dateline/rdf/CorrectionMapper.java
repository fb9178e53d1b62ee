package org.dateline.rdf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.correct.CorrectedCount;
import org.dateline.correct.CorrectedField;
import org.dateline.correct.Correction;
import org.dateline.correct.CorrectionKind;

/** Corrections as statements of the corrections graph, and back. */
public final class CorrectionMapper {
    private final Iris iris;

    public CorrectionMapper(Iris iris) {
        this.iris = iris;
    }

    public Node node(Correction correction) {
        return iris.correction(correction.line());
    }

    /** @param file the file in which it stands */
    public Set<Quad> map(Correction correction, Resource file) {
        Statements statements = new Statements(iris.correctionsGraph());
        Node node = node(correction);
        statements
                .add(node, Terms.TYPE, Vocabulary.CORRECTION)
                .add(
                        node,
                        Vocabulary.CORRECTION_KIND,
                        Iris.code("correction", correction.kind().code()))
                .add(node, Vocabulary.CORRECTS, NodeFactory.createURI(correction.target()))
                .add(node, Vocabulary.CORRECTED_WITH, correction.with().map(NodeFactory::createURI))
                .add(node, Vocabulary.CORRECTED_BY, Literals.string(correction.by()))
                .add(node, Vocabulary.CORRECTED_ON, Literals.date(correction.on()))
                .add(node, Vocabulary.CORRECTION_REASON, Literals.string(correction.reason()))
                .add(node, Terms.WAS_DERIVED_FROM, iris.resource(file.digest()));
        if (!correction.value().isEmpty()) {
            statements.add(node, Vocabulary.CORRECTED_VALUE, Literals.string(correction.value()));
        }
        correction.field().ifPresent(field -> {
            statements
                    .add(node, Vocabulary.CORRECTED_FIELD, Literals.string(field.code()))
                    .add(node, Vocabulary.CORRECTED_TO, target(field, correction.value()));
            if (field == CorrectedField.COUNT) {
                writeNumbers(node, CorrectedCount.of(correction.value()).orElseThrow(), statements);
            }
        });
        writeFile(file, statements);
        return statements.quads();
    }

    /** The code or place that takes the place of the one read; empty for numbers and days. */
    public static Optional<Node> target(CorrectedField field, String value) {
        return switch (field) {
            case HARM -> Optional.of(Iris.code("harm", value));
            case VICTIM_CATEGORY -> Optional.of(Iris.code("victim-category", value));
            case POLARITY -> Optional.of(Iris.code("polarity", value));
            case EVENT_TYPE -> Optional.of(Iris.code("event-type", value));
            case PLACE -> Optional.of(NodeFactory.createURI(value));
            case COUNT, DAYS -> Optional.empty();
        };
    }

    private static void writeNumbers(Node node, CorrectedCount count, Statements statements) {
        statements
                .add(node, Vocabulary.LOW_ESTIMATE, Literals.integer(count.low().orElse(count.best())))
                .add(node, Vocabulary.BEST_ESTIMATE, Literals.integer(count.best()))
                .add(
                        node,
                        Vocabulary.HIGH_ESTIMATE,
                        Literals.integer(count.high().orElse(count.best())));
    }

    private void writeFile(Resource file, Statements statements) {
        Node node = iris.resource(file.digest());
        statements
                .add(node, Terms.TYPE, Vocabulary.RESOURCE)
                .add(node, Terms.LABEL, Literals.string(file.name()))
                .add(node, Vocabulary.RESOURCE_KIND, Literals.string(file.kind()))
                .add(node, Vocabulary.SHA256, Literals.string(file.digest().hex()));
    }

    /**
     * The correction that these statements tell of; empty if something is missing from them.
     *
     * @param statements all whose subject is the correction
     */
    public Optional<Correction> read(Collection<Quad> statements) {
        Function<Node, Optional<String>> value = property -> statements.stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(quad -> quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().toString())
                .sorted()
                .findFirst();
        Optional<CorrectionKind> kind = value.apply(Vocabulary.CORRECTION_KIND)
                .flatMap(iri -> CorrectionKind.of(iri.substring(iri.lastIndexOf('/') + 1)));
        Optional<String> day = value.apply(Vocabulary.CORRECTED_ON).filter(on -> on.matches("\\d{4}-\\d\\d-\\d\\d"));
        Optional<String> target = value.apply(Vocabulary.CORRECTS);
        if (kind.isEmpty() || day.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                kind.get(),
                target.get(),
                value.apply(Vocabulary.CORRECTED_WITH),
                value.apply(Vocabulary.CORRECTED_FIELD).flatMap(CorrectedField::of),
                value.apply(Vocabulary.CORRECTED_VALUE).orElse(""),
                value.apply(Vocabulary.CORRECTED_BY).orElse(""),
                LocalDate.parse(day.get()),
                value.apply(Vocabulary.CORRECTION_REASON).orElse("")));
    }
}
