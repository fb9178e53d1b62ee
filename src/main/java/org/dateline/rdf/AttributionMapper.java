package org.dateline.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.claim.Attribution;
import org.dateline.event.Party;

/** On whose word a claim or stance is told: those who vouch for it, and the outlet that carries it. */
final class AttributionMapper {
    private final Evidence evidence;
    private final SpanMapper spans;
    private final EntityMapper entities;
    private final Optional<Node> publisher;

    AttributionMapper(Evidence evidence, SpanMapper spans, EntityMapper entities, Optional<Node> publisher) {
        this.evidence = evidence;
        this.spans = spans;
        this.entities = entities;
        this.publisher = publisher;
    }

    void write(Node statement, Attribution attribution, int sentence) {
        for (Party party : attribution.claimants()) {
            evidence.add(statement, Vocabulary.CLAIMANT, entities.source(party, sentence));
            evidence.add(statement, Vocabulary.CLAIMANT_EVIDENCE, spans.words(party.span()));
        }
        evidence.add(statement, Vocabulary.REPORTED_BY, publisher);
    }

    void writeRelays(Node claim, Attribution attribution) {
        for (Party party : attribution.relayedBy()) {
            evidence.add(claim, Vocabulary.RELAYED_BY, entities.agent(party));
            evidence.add(claim, Vocabulary.RELAY_EVIDENCE, spans.words(party.span()));
        }
    }
}
