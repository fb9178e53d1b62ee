package org.dateline.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.correct.CorrectedField;
import org.dateline.correct.Correction;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** Whether a store has what corrections are about. Runs inside the caller's transaction. */
final class CorrectionTargets {
    private static final List<Node> CLAIM = List.of(Vocabulary.CASUALTY_CLAIM);
    private static final List<Node> REPORT = List.of(Vocabulary.EVENT_REPORT, Vocabulary.AGGREGATE_REPORT);

    private final DatasetGraph data;

    CorrectionTargets(DatasetGraph data) {
        this.data = data;
    }

    /** Why the correction cannot apply, for people; empty when it can. */
    Optional<String> missing(Correction correction) {
        return switch (correction.kind()) {
            case REJECT_CLAIM -> lacking(correction.target(), CLAIM, "claim");
            case FIX_VALUE -> missingFix(correction, correction.field().orElseThrow());
            case SAME_EVENT, DIFFERENT_EVENT ->
                missingReport(correction.target())
                        .or(() -> missingReport(correction.with().orElse("")));
            case SAME_ACTOR ->
                unknown(correction.target(), "actor or source")
                        .or(() -> unknown(correction.with().orElse(""), "actor or source"));
            case ALIAS -> unknown(correction.target(), "actor or place");
        };
    }

    private Optional<String> missingFix(Correction correction, CorrectedField field) {
        Optional<String> target = field.isOfClaim()
                ? lacking(correction.target(), CLAIM, "claim")
                : lacking(correction.target(), REPORT, "report");
        return field == CorrectedField.PLACE
                ? target.or(() -> lacking(correction.value(), List.of(Vocabulary.PLACE), "place"))
                : target;
    }

    private Optional<String> missingReport(String iri) {
        return report(iri).isPresent()
                ? Optional.empty()
                : Optional.of("the store has no report, claim or incident " + iri);
    }

    private Optional<String> lacking(String iri, List<Node> classes, String what) {
        return isOf(iri, classes) ? Optional.empty() : Optional.of("the store has no " + what + " " + iri);
    }

    private Optional<String> unknown(String iri, String what) {
        return data.contains(Node.ANY, NodeFactory.createURI(iri), Terms.TYPE, Node.ANY)
                ? Optional.empty()
                : Optional.of("the store has no " + what + " " + iri);
    }

    private boolean isOf(String iri, List<Node> classes) {
        Node node = NodeFactory.createURI(iri);
        return classes.stream().anyMatch(type -> data.contains(Node.ANY, node, Terms.TYPE, type));
    }

    /** The correction with reports in the place of claims and incidents, whose names may not last. */
    Correction resolved(Correction correction) {
        return switch (correction.kind()) {
            case SAME_EVENT, DIFFERENT_EVENT ->
                new Correction(
                        correction.kind(),
                        report(correction.target()).orElseThrow(),
                        correction.with().flatMap(this::report),
                        correction.field(),
                        correction.value(),
                        correction.by(),
                        correction.on(),
                        correction.reason());
            default -> correction;
        };
    }

    /** A report itself, the report of a claim, the smallest report of an incident. */
    private Optional<String> report(String iri) {
        if (isOf(iri, REPORT)) {
            return Optional.of(iri);
        }
        Node node = NodeFactory.createURI(iri);
        List<Quad> ofClaim = Iter.toList(data.find(Node.ANY, node, Vocabulary.ABOUT_REPORT, Node.ANY));
        List<Quad> ofIncident = Iter.toList(data.find(Node.ANY, Node.ANY, Vocabulary.REPORTS_ON, node));
        return ofClaim.stream()
                .map(quad -> quad.getObject().getURI())
                .sorted()
                .findFirst()
                .or(() -> ofIncident.stream()
                        .map(quad -> quad.getSubject().getURI())
                        .sorted()
                        .findFirst());
    }
}
