package org.dateline.evaluate;

import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Polarity;
import org.dateline.extract.Reading;

/**
 * How many victims of a harm a page tells: its largest figure that is affirmed and sums no other events.
 *
 * @param told whether there is such a figure; without one the count is 0
 * @param confidence of the figure
 * @param evidence rule and sentence of the figure
 */
record ReadCount(long value, boolean told, double confidence, String evidence) {
    static final ReadCount NONE = new ReadCount(0, false, 0, "");

    static ReadCount of(Reading reading, Harm harm) {
        ReadCount largest = NONE;
        for (Claim claim : reading.claims()) {
            boolean counts = claim.harm() == harm
                    && claim.polarity() == Polarity.AFFIRMED
                    && !reading.events().get(claim.event()).aggregate();
            long value = claim.quantity().count().orElse(claim.quantity().high().orElse(-1));
            boolean larger =
                    value > largest.value || (value == largest.value && claim.confidence() > largest.confidence);
            if (counts && value >= 0 && larger) {
                largest = new ReadCount(value, true, claim.confidence(), evidence(reading, claim));
            }
        }
        return largest;
    }

    private static String evidence(Reading reading, Claim claim) {
        return claim.rule() + ": "
                + reading.linked()
                        .annotated()
                        .article()
                        .text()
                        .slice(reading.linked()
                                .annotated()
                                .sentences()
                                .get(claim.sentence())
                                .span());
    }
}
