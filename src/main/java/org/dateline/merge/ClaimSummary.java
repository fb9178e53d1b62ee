package org.dateline.merge;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What of a claim matters for its contradictions.
 *
 * @param affirmed false if the claim denies the harm
 * @param low lowest number that agrees with it; empty when nothing is said
 * @param high highest number that agrees with it; empty when nothing is said
 * @param partial true for a subset, which says nothing on all victims
 * @param repeats IRI of the claim of the same publication that states the same figure
 * @param partOfTotal IRI of the claim of the same publication that sums this one with others
 * @param claimants who vouches for it, or for a repetition of it; empty when the outlet alone says so
 * @param victimNames words with a capital among those for the victims, folded
 */
public record ClaimSummary(
        String iri,
        String harm,
        String victimCategory,
        boolean affirmed,
        OptionalLong low,
        OptionalLong high,
        boolean partial,
        Optional<String> repeats,
        Optional<String> partOfTotal,
        Set<String> claimants,
        Set<String> victimNames) {
    private static final String UNKNOWN = "unknown";

    public ClaimSummary {
        claimants = Set.copyOf(claimants);
        victimNames = Set.copyOf(victimNames);
    }

    boolean isOfBodilyHarm() {
        return affirmed && (harm.equals("killed") || harm.equals("wounded"));
    }

    /** Whether both name somebody, and nobody vouches for both. */
    boolean isOfOtherVoices(ClaimSummary other) {
        return !claimants.isEmpty()
                && !other.claimants.isEmpty()
                && claimants.stream().noneMatch(other.claimants::contains);
    }

    /** Whether the numbers cannot both hold, as far as the victims compare: "seven policemen" fit into "nine people". */
    boolean disagreesWith(ClaimSummary other) {
        if (victimCategory.equals(other.victimCategory)) {
            return !agreesWith(other);
        }
        return (victimCategory.equals(UNKNOWN) && isBelow(other))
                || (other.victimCategory.equals(UNKNOWN) && other.isBelow(this));
    }

    boolean isOfSameVictims(ClaimSummary other) {
        return harm.equals(other.harm)
                && (victimCategory.equals(other.victimCategory)
                        || victimCategory.equals(UNKNOWN)
                        || other.victimCategory.equals(UNKNOWN));
    }

    /** Whether it may speak of all victims: "a driver was killed" counts one of them. */
    boolean isOfSeveral() {
        return low.orElse(high.orElse(0)) != 1 || high.orElse(0) != 1;
    }

    boolean saysHowMany() {
        return low.isPresent() || high.isPresent();
    }

    /** Whether some number agrees with both. */
    boolean agreesWith(ClaimSummary other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    private boolean isBelow(ClaimSummary other) {
        return high.isPresent() && other.low.isPresent() && high.getAsLong() < other.low.getAsLong();
    }
}
