package org.dateline.rdf;

import java.util.OptionalLong;
import org.dateline.claim.Quantity;

/**
 * The numbers that agree with a quantity; an end that nothing is said of is empty.
 *
 * <p>"About" allows a tenth either way, rounded outward.
 */
record Interval(OptionalLong low, OptionalLong high) {
    private static final Interval OPEN = new Interval(OptionalLong.empty(), OptionalLong.empty());

    static Interval of(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT -> new Interval(quantity.count(), quantity.count());
            case AT_LEAST -> new Interval(quantity.count(), OptionalLong.empty());
            case AT_MOST -> new Interval(OptionalLong.empty(), quantity.count());
            case ABOUT -> around(quantity.count().orElseThrow());
            case RANGE -> new Interval(quantity.low(), quantity.high());
            case VAGUE -> OPEN;
        };
    }

    private static Interval around(long count) {
        long tenth = count / 10 + (count % 10 == 0 ? 0 : 1);
        return new Interval(OptionalLong.of(count - tenth), OptionalLong.of(count + tenth));
    }
}
