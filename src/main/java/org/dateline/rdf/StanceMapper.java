package org.dateline.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.dateline.claim.Stance;

/** What one statement does to a claim: disputes, denies, confirms it and so on. */
final class StanceMapper {
    private final Evidence evidence;
    private final ReadingNames names;
    private final SpanMapper spans;
    private final AttributionMapper attributions;

    StanceMapper(Evidence evidence, ReadingNames names, SpanMapper spans, AttributionMapper attributions) {
        this.evidence = evidence;
        this.names = names;
        this.spans = spans;
        this.attributions = attributions;
    }

    void write() {
        List<Stance> stances = evidence.reading().stances();
        ReadingNames.byName(stances.size(), names::stance).forEach((node, told) -> {
            writeStance(node, stances.get(told.get(0)));
            told.forEach(i -> writeWord(node, stances.get(i)));
        });
    }

    private void writeStance(Node node, Stance stance) {
        evidence.add(node, Terms.TYPE, Vocabulary.CLAIM_ASSESSMENT);
        evidence.add(node, Vocabulary.IN_PUBLICATION, evidence.publication());
        evidence.add(node, Vocabulary.ASSESSES, names.claim(stance.claim()));
        evidence.add(node, Vocabulary.STANCE, Iris.code("stance", stance.kind().code()));
        evidence.add(node, Vocabulary.RULE, Literals.string(stance.rule()));
        evidence.add(node, Vocabulary.CONFIDENCE, Literals.share(stance.confidence()));
    }

    private void writeWord(Node node, Stance stance) {
        attributions.write(node, stance.attribution(), stance.sentence());
        evidence.add(node, Vocabulary.EVIDENCE, spans.sentence(stance.sentence()));
        evidence.add(node, Vocabulary.EVIDENCE, spans.sentenceOf(stance.cue(), stance.sentence()));
    }
}
