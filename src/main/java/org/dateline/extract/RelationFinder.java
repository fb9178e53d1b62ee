package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.claim.Bound;
import org.dateline.claim.Claim;
import org.dateline.claim.Relations;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Event;

/** Finds how a claim stands to the article's earlier ones: repeated, part of a figure, item of a total. */
final class RelationFinder {
    /** How many sentences a part may stand behind its whole. */
    private static final int REACH = 4;

    private final List<Integer> totals = new ArrayList<>();

    /** The claim with that index introduces a list whose items it sums. */
    void total(int claim) {
        totals.add(claim);
    }

    /** {@code claim}, a part of the claim {@code subsetOf} if of any, with its relations to those before it. */
    Claim related(Claim claim, OptionalInt subsetOf, List<Claim> earlier, List<Event> events) {
        OptionalInt repeats = repeats(claim, earlier);
        boolean item = !events.get(claim.event()).aggregate() && repeats.isEmpty() && subsetOf.isEmpty();
        OptionalInt partOfTotal = item ? totalOf(claim, earlier) : OptionalInt.empty();
        Relations relations = new Relations(repeats, subsetOf, partOfTotal);
        return claim.withRelations(relations);
    }

    private static OptionalInt repeats(Claim claim, List<Claim> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            Claim other = earlier.get(i);
            boolean sameFigure = other.harm() == claim.harm()
                    && claim.quantity().bound() != Bound.VAGUE
                    && other.quantity().count().equals(claim.quantity().count())
                    && other.quantity().low().equals(claim.quantity().low())
                    && other.quantity().high().equals(claim.quantity().high());
            boolean large = claim.quantity().count().orElse(10) >= 4;
            if (sameFigure && large && sameVictims(claim, other) && claim.sentence() != other.sentence()) {
                return other.relations().repeats().isPresent()
                        ? other.relations().repeats()
                        : OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean sameVictims(Claim a, Claim b) {
        VictimCategory first = a.victims().category();
        VictimCategory second = b.victims().category();
        return first == second || first == VictimCategory.UNKNOWN || second == VictimCategory.UNKNOWN;
    }

    /** The nearest figure that the part may be part of: in its sentence, or in the few before it. */
    OptionalInt whole(HarmFact part, int sentence, List<Claim> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Claim candidate = earlier.get(i);
            boolean near = candidate.sentence() >= sentence - REACH;
            boolean larger = candidate.quantity().count().orElse(Long.MAX_VALUE)
                    >= part.figure().quantity().count().orElse(0);
            if (near
                    && larger
                    && candidate.harm() == part.harm()
                    && candidate.relations().subsetOf().isEmpty()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt totalOf(Claim claim, List<Claim> earlier) {
        return totals.stream()
                .filter(t ->
                        earlier.get(t).harm() == claim.harm() && earlier.get(t).sentence() != claim.sentence())
                .mapToInt(Integer::intValue)
                .max();
    }
}
