package org.dateline.claim;

import java.util.OptionalInt;

/**
 * How a claim stands to others of its reading; each value is an index into the reading's claims.
 *
 * @param repeats the first statement of the same figure by the same claimant
 * @param subsetOf the figure that this one is part of ("including four children")
 * @param partOfTotal the total that this item is summed in
 */
public record Relations(OptionalInt repeats, OptionalInt subsetOf, OptionalInt partOfTotal) {
    public static final Relations NONE = new Relations(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
