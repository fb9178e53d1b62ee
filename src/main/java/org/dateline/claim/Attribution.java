package org.dateline.claim;

import java.util.List;
import org.dateline.event.Party;

/**
 * On whose word something is told.
 *
 * @param claimants who vouches for it, nearest first; empty when the outlet alone says so
 * @param relayedBy whom the claimant told
 */
public record Attribution(List<Party> claimants, List<Party> relayedBy) {
    public static final Attribution OUTLET = new Attribution(List.of(), List.of());

    public Attribution {
        claimants = List.copyOf(claimants);
        relayedBy = List.copyOf(relayedBy);
    }
}
