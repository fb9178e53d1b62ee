package org.dateline.merge;

import java.math.BigDecimal;
import java.util.List;

/**
 * How likely two reports tell of one event, and why.
 *
 * @param first IRI of the report with the smaller IRI
 * @param second IRI of the other
 * @param points the sum of the reasons' points, in hundredths; at 0 the odds are even
 */
public record Decision(String first, String second, long points, List<Reason> reasons) implements Comparable<Decision> {
    public Decision {
        reasons = List.copyOf(reasons);
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("not in order: " + first + ", " + second);
        }
    }

    /** Points as a number with two decimals. */
    public BigDecimal score() {
        return Reason.hundredths(points);
    }

    /** The likeliest first, then by IRI, so that no order of arrival shows. */
    @Override
    public int compareTo(Decision other) {
        int byPoints = Long.compare(other.points, points);
        int byFirst = byPoints != 0 ? byPoints : first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
