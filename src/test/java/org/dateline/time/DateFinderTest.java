package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateFinderTest {
    private static final LocalDate THURSDAY = LocalDate.of(2018, 5, 3);
    private final DateFinder finder = new DateFinder();

    @ParameterizedTest(name = "{0}: {1} [{2}]")
    @CsvFileSource(resources = "dates.tsv", delimiter = '\t', quoteCharacter = '\0', emptyValue = "")
    void reads_a_phrase_as_a_reader_on_the_day_would(
            String anchor, String sentence, String phrase, String start, String end) {
        List<When> found = finder.find(sentence, Optional.ofNullable(anchor).map(LocalDate::parse));
        Optional<Period> expected =
                Optional.ofNullable(start).map(it -> new Period(LocalDate.parse(it), LocalDate.parse(end)));

        assertThat(found)
                .filteredOn(when -> phraseIn(sentence, when).equals(phrase))
                .as("phrases in: %s: %s", sentence, found)
                .extracting(When::period)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-dates.txt", delimiter = '\t', quoteCharacter = '\0')
    void finds_nothing_where_no_time_is_told(String sentence) {
        assertThat(finder.find(sentence, Optional.of(THURSDAY))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "dates.tsv", delimiter = '\t', quoteCharacter = '\0', emptyValue = "")
    void holds_the_sign_of_each_form_that_fits(String anchor, String sentence) {
        assertThat(DateFinder.RULES)
                .filteredOn(rule -> !rule.find(sentence).isEmpty())
                .extracting(DateRule::sign)
                .isSubsetOf(Sign.in(sentence));
    }

    @Test
    void knows_a_sentence_for_every_sign() throws IOException {
        try (InputStream table = DateFinderTest.class.getResourceAsStream("dates.tsv")) {
            String sentences = new String(table.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Sign.values()).containsExactlyElementsOf(Sign.in(sentences));
        }
    }

    @Test
    void takes_the_same_day_to_be_the_day_last_spoken_of() {
        Optional<Period> monday = Optional.of(Period.day(LocalDate.of(2018, 4, 30)));

        assertThat(finder.find("On the same day, a tunnel was found.", Optional.of(THURSDAY), monday))
                .extracting(When::period)
                .containsExactly(monday);
    }

    @Test
    void tells_no_day_for_the_same_day_when_none_was_spoken_of() {
        assertThat(finder.find("On the same day, a tunnel was found.", Optional.of(THURSDAY)))
                .extracting(When::period)
                .containsExactly(Optional.empty());
    }

    @Test
    void counts_earlier_and_later_days_from_the_day_last_spoken_of() {
        Optional<Period> monday = Optional.of(Period.day(LocalDate.of(2018, 4, 30)));

        assertThat(finder.find("Two days earlier, nine had died.", Optional.of(THURSDAY), monday))
                .extracting(When::period)
                .containsExactly(Optional.of(Period.day(LocalDate.of(2018, 4, 28))));
        assertThat(finder.find("The next day, nine more died.", Optional.of(THURSDAY), monday))
                .extracting(When::period)
                .containsExactly(Optional.of(Period.day(LocalDate.of(2018, 5, 1))));
    }

    @Test
    void does_not_count_days_from_a_whole_year() {
        Optional<Period> year = Optional.of(Calendar.year(2011));

        assertThat(finder.find("A day earlier, nine had died.", Optional.of(THURSDAY), year))
                .extracting(When::period)
                .containsExactly(Optional.of(Period.day(LocalDate.of(2018, 5, 2))));
    }

    @Test
    void reads_since_then_from_the_time_last_spoken_of() {
        assertThat(finder.find("War broke out in 2011 and since then many have fled.", Optional.of(THURSDAY)))
                .extracting(When::period)
                .containsExactly(
                        Optional.of(Calendar.year(2011)), Optional.of(new Period(LocalDate.of(2011, 1, 1), THURSDAY)));
    }

    @Test
    void keeps_how_exact_a_phrase_is() {
        assertThat(finder.find("Ten died on Monday, 30 last week, 90 in April, 900 in 2017.", Optional.of(THURSDAY)))
                .extracting(When::precision)
                .containsExactly(DatePrecision.DAY, DatePrecision.WEEK, DatePrecision.MONTH, DatePrecision.YEAR);
    }

    private static String phraseIn(String sentence, When when) {
        Span span = when.phrase().orElseThrow();
        return sentence.substring(span.begin(), span.end());
    }
}
