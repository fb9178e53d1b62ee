package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.dateline.claim.Bound;
import org.dateline.claim.Quantity;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final Span SPAN = new Span(0, 1);

    @ParameterizedTest
    @CsvSource({
        "EXACT,35,35,35",
        "EXACT,0,0,0",
        "AT_LEAST,35,35,",
        "AT_MOST,35,,35",
        "ABOUT,200,180,220",
        "ABOUT,25,22,28",
        "ABOUT,3,2,4",
    })
    void follows_from_the_bound(Bound bound, long count, String low, String high) {
        Interval interval = Interval.of(Quantity.of(SPAN, bound, count));
        assertThat(interval).isEqualTo(new Interval(number(low), number(high)));
    }

    private static OptionalLong number(String value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }

    @Test
    void a_range_stays_as_stated_and_a_vague_number_says_nothing() {
        assertThat(Interval.of(Quantity.range(SPAN, 15, 20)))
                .isEqualTo(new Interval(OptionalLong.of(15), OptionalLong.of(20)));
        assertThat(Interval.of(Quantity.vague(SPAN)))
                .isEqualTo(new Interval(OptionalLong.empty(), OptionalLong.empty()));
    }
}
