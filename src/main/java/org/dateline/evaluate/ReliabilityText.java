package org.dateline.evaluate;

import java.util.Locale;

/** Writes how far confidences can be relied on. */
final class ReliabilityText {
    private final Reliability reliability;

    ReliabilityText(Reliability reliability) {
        this.reliability = reliability;
    }

    /** One line a bin. */
    String lines() {
        String head = String.format(
                Locale.ROOT, "confidence   mean  right      of   (differ by %.3f in the mean)\n", reliability.error());
        return head + rows(" %.2f-%.2f  %.3f  %.3f  %6d\n");
    }

    /** A table for a page. */
    String markdown() {
        return "| confidence | mean | share right | claims |\n|---|---|---|---|\n"
                + rows("| %.2f to %.2f | %.2f | %.2f | %d |\n");
    }

    private String rows(String layout) {
        StringBuilder out = new StringBuilder();
        for (Reliability.Bin bin : reliability.bins()) {
            out.append(String.format(
                    Locale.ROOT,
                    layout,
                    bin.low(),
                    bin.high(),
                    bin.mean(),
                    bin.right().value(),
                    bin.right().all()));
        }
        return out.toString();
    }
}
