package org.dateline.merge;

import java.util.List;
import java.util.Optional;

/**
 * Event types that different outlets use for one event. Narrower than the groups of the code list: an air strike and a
 * suicide bombing in one city on one day are two events. What is only "other" or a statement is in no family.
 */
final class EventFamily {
    private static final List<List<String>> FAMILIES = List.of(
            List.of("airstrike", "droneStrike"),
            List.of("bombing", "suicideAttack"),
            List.of("shooting", "execution", "massKilling"),
            List.of("armedClash"),
            List.of("shelling"),
            List.of("chemicalAttack"),
            List.of("abduction"),
            List.of("humanShield"),
            List.of("arrest"),
            List.of("territoryChange"),
            List.of("offensive"),
            List.of("ceasefire"),
            List.of("displacement"),
            List.of("destruction"));

    private EventFamily() {}

    /** The first type of the family stands for it. */
    static Optional<String> of(String type) {
        return FAMILIES.stream()
                .filter(family -> family.contains(type))
                .map(family -> family.get(0))
                .findFirst();
    }
}
