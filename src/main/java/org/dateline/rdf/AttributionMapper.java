package org.dateline.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.claim.Attribution;

/** On whose word a claim or stance is told: those who vouch for it, and the outlet that carries it. */
final class AttributionMapper {
    private final Evidence evidence;
    private final EntityMapper entities;
    private final Optional<Node> publisher;

    AttributionMapper(Evidence evidence, EntityMapper entities, Optional<Node> publisher) {
        this.evidence = evidence;
        this.entities = entities;
        this.publisher = publisher;
    }

    void write(Node statement, Attribution attribution, int sentence) {
        attribution
                .claimants()
                .forEach(party -> evidence.add(statement, Vocabulary.CLAIMANT, entities.source(party, sentence)));
        evidence.add(statement, Vocabulary.REPORTED_BY, publisher);
    }

    void writeRelays(Node claim, Attribution attribution) {
        attribution.relayedBy().forEach(party -> evidence.add(claim, Vocabulary.RELAYED_BY, entities.agent(party)));
    }
}
