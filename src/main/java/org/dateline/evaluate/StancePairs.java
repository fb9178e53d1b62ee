package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which statements about claims the reader and the program both found: kind and sentence agree. */
record StancePairs(List<Pair> right, int gold, int found) {
    static final StancePairs NONE = new StancePairs(List.of(), 0, 0);
    private static final double SAME_SENTENCE = 0.6;

    StancePairs {
        right = List.copyOf(right);
    }

    /** The same stance as the reader and as the program tell it. */
    record Pair(ToldStance gold, ToldStance read) {
        boolean sameFigure() {
            return gold.figure().equals(read.figure());
        }

        boolean sameHolder() {
            return Likeness.sameList(gold.holders(), read.holders(), name -> name);
        }
    }

    static StancePairs of(List<ToldStance> gold, List<ToldStance> read) {
        List<Pair> right = new ArrayList<>();
        List<ToldStance> free = new ArrayList<>(read);
        for (ToldStance told : gold) {
            Optional<ToldStance> same =
                    free.stream().filter(other -> agree(told, other)).findFirst();
            same.ifPresent(other -> {
                free.remove(other);
                right.add(new Pair(told, other));
            });
        }
        return new StancePairs(right, gold.size(), read.size());
    }

    private static boolean agree(ToldStance gold, ToldStance read) {
        return gold.kind().equals(read.kind()) && Likeness.overlap(gold.sentence(), read.sentence()) >= SAME_SENTENCE;
    }

    StancePairs plus(StancePairs other) {
        return new StancePairs(
                Stream.concat(right.stream(), other.right.stream()).toList(), gold + other.gold, found + other.found);
    }

    Hits hits() {
        return new Hits(right.size(), gold, found);
    }

    Share share(Predicate<Pair> agrees) {
        return new Share((int) right.stream().filter(agrees).count(), right.size());
    }
}
