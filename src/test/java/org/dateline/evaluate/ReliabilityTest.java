package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How confidences are set against what was right. */
class ReliabilityTest {
    private static List<Judged> judged(int right, int wrong, double confidence) {
        List<Judged> judged = new ArrayList<>(Collections.nCopies(right, new Judged(confidence, true)));
        judged.addAll(Collections.nCopies(wrong, new Judged(confidence, false)));
        return judged;
    }

    @Test
    void keeps_confidences_apart_that_were_given_often_enough() {
        List<Judged> judged = judged(45, 15, 0.9);
        judged.addAll(judged(25, 25, 0.5));

        Reliability reliability = Reliability.of(judged);

        assertThat(reliability.bins()).extracting(Reliability.Bin::low).containsExactly(0.5, 0.9);
        assertThat(reliability.bins())
                .extracting(Reliability.Bin::right)
                .containsExactly(new Share(25, 50), new Share(45, 60));
    }

    @Test
    void joins_a_rare_confidence_to_its_neighbour() {
        List<Judged> judged = judged(40, 9, 0.8);
        judged.addAll(judged(60, 5, 0.9));
        judged.addAll(judged(3, 0, 0.95));

        Reliability reliability = Reliability.of(judged);

        assertThat(reliability.bins()).singleElement().satisfies(bin -> {
            assertThat(bin.low()).isEqualTo(0.8);
            assertThat(bin.high()).isEqualTo(0.95);
            assertThat(bin.right()).isEqualTo(new Share(103, 117));
        });
    }

    @Test
    void tells_by_how_much_confidence_and_truth_differ() {
        List<Judged> judged = judged(80, 20, 0.9);
        judged.addAll(judged(60, 40, 0.5));

        assertThat(Reliability.of(judged).error()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void has_no_bins_of_nothing() {
        assertThat(Reliability.of(List.of()).bins()).isEmpty();
        assertThat(Reliability.of(List.of()).error()).isZero();
    }
}
