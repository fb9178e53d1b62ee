package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold for any day and any jumble of words; the seed is fixed. */
class WrittenDaysTest {
    private static final int CASES = 500;
    private static final List<String> WAYS =
            List.of("d MMMM yyyy", "MMMM d, yyyy", "EEEE, MMMM d, yyyy", "yyyy-MM-dd", "dd.MM.yyyy", "EEE dd MMM yyyy");
    private static final List<String> JUMBLE = List.of(
            "between",
            "since",
            "from",
            "and",
            "to",
            "May",
            "March",
            "17",
            "2016",
            "the",
            "last",
            "week",
            "Sunday",
            "late",
            "mid-",
            "1,959",
            "in",
            "on",
            "past",
            "24",
            "hours",
            "days",
            "ago",
            "earlier",
            ",",
            "“",
            "é",
            "𝒟",
            "summer",
            "by",
            "first",
            "half",
            "of",
            "months",
            "two",
            "31",
            "February",
            "29",
            "0",
            "overnight",
            "05-09-2013",
            "same",
            "day");

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @MethodSource("days")
    void any_day_comes_back_from_six_ways_of_writing_it(LocalDate day) {
        for (String way : WAYS) {
            String written = DateTimeFormatter.ofPattern(way, Locale.ENGLISH).format(day);
            String sentence = "The house was hit (" + written + ") and nine people died.";

            List<When> found = finder.find(sentence, Optional.of(day.plusDays(3)));

            assertThat(found)
                    .as(sentence)
                    .containsExactly(
                            new When(Optional.of(Period.day(day)), Optional.of(new Span(19, 19 + written.length()))));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_day_of_the_last_weeks_comes_back_from_its_month_and_from_its_weekday(LocalDate day) {
        String month = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).format(day);
        String weekday = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(day);

        assertThat(finder.find("It was on " + month + ".", Optional.of(day.plusDays(40))))
                .extracting(When::period)
                .containsExactly(Optional.of(Period.day(day)));
        assertThat(finder.find("It was on " + weekday + ".", Optional.of(day.plusDays(6))))
                .extracting(When::period)
                .containsExactly(Optional.of(Period.day(day)));
    }

    @ParameterizedTest
    @MethodSource("jumbles")
    void phrases_lie_inside_the_sentence_and_do_not_overlap(String sentence) {
        int end = 0;
        for (When when : finder.find(sentence, Optional.of(LocalDate.of(2017, 3, 1)))) {
            Span span = when.phrase().orElseThrow();
            assertThat(span.begin()).as(sentence).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).as(sentence).isPositive();
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(sentence.length());
    }

    static Stream<LocalDate> days() {
        SplittableRandom random = new SplittableRandom(20170325);
        return IntStream.range(0, CASES).mapToObj(i -> LocalDate.of(2003, 1, 1).plusDays(random.nextInt(8000)));
    }

    static Stream<String> jumbles() {
        SplittableRandom random = new SplittableRandom(42);
        return IntStream.range(0, CASES)
                .mapToObj(i -> IntStream.range(0, 3 + random.nextInt(12))
                        .mapToObj(j -> JUMBLE.get(random.nextInt(JUMBLE.size())))
                        .reduce("", (left, right) -> left.endsWith("mid-") ? left + right : left + " " + right));
    }
}
