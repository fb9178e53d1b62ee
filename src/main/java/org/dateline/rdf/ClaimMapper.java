package org.dateline.rdf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.claim.Victims;

/** Claims of harm: the number as stated and the interval that follows from it, whom, on whose word, how firmly. */
final class ClaimMapper {
    private final Evidence evidence;
    private final ReadingNames names;
    private final SpanMapper spans;
    private final EntityMapper entities;
    private final AttributionMapper attributions;

    ClaimMapper(
            Evidence evidence,
            ReadingNames names,
            SpanMapper spans,
            EntityMapper entities,
            AttributionMapper attributions) {
        this.evidence = evidence;
        this.names = names;
        this.spans = spans;
        this.entities = entities;
        this.attributions = attributions;
    }

    void write() {
        List<Claim> claims = evidence.reading().claims();
        ReadingNames.byName(claims.size(), names::claim).forEach((node, told) -> {
            writeClaim(node, claims.get(told.get(0)));
            told.forEach(i -> writeWord(node, claims.get(i)));
        });
    }

    private void writeClaim(Node node, Claim claim) {
        evidence.add(node, Terms.TYPE, Vocabulary.CASUALTY_CLAIM);
        evidence.add(node, Vocabulary.IN_PUBLICATION, evidence.publication());
        evidence.add(node, Vocabulary.ABOUT_REPORT, names.report(claim.event()));
        evidence.add(node, Vocabulary.HARM, Iris.code("harm", claim.harm().code()));
        writeQuantity(node, claim.quantity());
        writeVictims(node, claim.victims());
        evidence.add(
                node,
                Vocabulary.CERTAINTY,
                Iris.code("certainty", claim.certainty().code()));
        evidence.add(
                node,
                Vocabulary.POLARITY,
                Iris.code("polarity", claim.polarity().code()));
        writeRelation(node, Vocabulary.REPEATS, claim.relations().repeats());
        writeRelation(node, Vocabulary.SUBSET_OF, claim.relations().subsetOf());
        writeRelation(node, Vocabulary.PART_OF_TOTAL, claim.relations().partOfTotal());
        evidence.add(node, Vocabulary.RULE, Literals.string(claim.rule()));
        evidence.add(node, Vocabulary.CONFIDENCE, Literals.share(claim.confidence()));
        evidence.add(
                node,
                Vocabulary.AS_OF,
                evidence.article().metadata().published().map(Literals::date));
    }

    private void writeQuantity(Node node, Quantity quantity) {
        Interval interval = Interval.of(quantity);
        evidence.add(node, Vocabulary.BOUND, Iris.code("bound", quantity.bound().code()));
        evidence.add(node, Vocabulary.COUNT, number(quantity.count()));
        evidence.add(node, Vocabulary.LOW, number(interval.low()));
        evidence.add(node, Vocabulary.HIGH, number(interval.high()));
        evidence.add(node, Vocabulary.COUNT_TEXT, evidence.words(quantity.span()));
        evidence.add(node, Vocabulary.COUNT_EVIDENCE, spans.count(quantity.span()));
    }

    private static Optional<Node> number(OptionalLong value) {
        return value.isPresent() ? Optional.of(Literals.integer(value.getAsLong())) : Optional.empty();
    }

    private void writeVictims(Node node, Victims victims) {
        evidence.add(
                node,
                Vocabulary.VICTIM_CATEGORY,
                Iris.code("victim-category", victims.category().code()));
        evidence.add(node, Vocabulary.VICTIM_TEXT, victims.span().map(evidence::words));
        evidence.add(node, Vocabulary.VICTIM_GROUP, victims.group().map(entities::agent));
    }

    /** A claim that is told twice has its own name as the other's: nothing is part of itself. */
    private void writeRelation(Node node, Node relation, OptionalInt other) {
        if (other.isPresent() && !names.claim(other.getAsInt()).equals(node)) {
            evidence.add(node, relation, names.claim(other.getAsInt()));
        }
    }

    private void writeWord(Node node, Claim claim) {
        attributions.write(node, claim.attribution(), claim.sentence());
        attributions.writeRelays(node, claim.attribution());
        claim.excludes().forEach(words -> evidence.add(node, Vocabulary.EXCLUDES, Literals.string(words)));
        evidence.add(node, Vocabulary.EVIDENCE, spans.sentence(claim.sentence()));
        evidence.add(
                node, Vocabulary.EVIDENCE, spans.sentenceOf(claim.quantity().span(), claim.sentence()));
    }
}
