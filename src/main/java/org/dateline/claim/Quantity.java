package org.dateline.claim;

import java.util.OptionalLong;
import org.dateline.text.Span;

/**
 * A number of victims as the text gives it.
 *
 * @param span the words that give it ("At least 35", "a woman and her child", "dozens")
 * @param count the stated number; empty when vague or a range
 * @param low the lower end of a range
 * @param high the upper end of a range
 */
public record Quantity(Span span, Bound bound, OptionalLong count, OptionalLong low, OptionalLong high) {
    public Quantity {
        boolean vague = bound == Bound.VAGUE;
        boolean range = bound == Bound.RANGE;
        if (count.isPresent() == (vague || range)
                || low.isPresent() != range
                || high.isPresent() != range
                || (range && low.getAsLong() > high.getAsLong())) {
            throw new IllegalArgumentException("bound " + bound + " with " + low + " / " + count + " / " + high);
        }
    }

    public static Quantity of(Span span, Bound bound, long count) {
        return new Quantity(span, bound, OptionalLong.of(count), OptionalLong.empty(), OptionalLong.empty());
    }

    public static Quantity range(Span span, long low, long high) {
        return new Quantity(span, Bound.RANGE, OptionalLong.empty(), OptionalLong.of(low), OptionalLong.of(high));
    }

    public static Quantity vague(Span span) {
        return new Quantity(span, Bound.VAGUE, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }
}
