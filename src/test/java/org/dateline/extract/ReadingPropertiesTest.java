package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.dateline.claim.Claim;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** What holds for every reading, whatever the text. */
class ReadingPropertiesTest {
    private static final long SEED = 20170510;

    @Test
    void the_words_of_a_claim_stand_in_its_sentence() {
        for (String[] row : Tables.rows("claims.tsv")) {
            Reading reading = Read.paragraphs(row[0] + " It was quiet. " + row[0]);
            for (Claim claim : reading.claims()) {
                Span sentence = sentence(reading, claim.sentence()).span();
                assertThat(sentence.covers(claim.quantity().span())).as(row[0]).isTrue();
                claim.victims()
                        .span()
                        .ifPresent(
                                s -> assertThat(sentence.covers(s)).as(row[0]).isTrue());
            }
        }
    }

    @Test
    void the_words_of_an_event_stand_in_its_sentence() {
        for (String[] row : Tables.rows("claims.tsv")) {
            Reading reading = Read.paragraphs(row[0]);
            reading.events()
                    .forEach(event -> assertThat(
                                    sentence(reading, event.sentence()).span().covers(event.trigger()))
                            .as(row[0])
                            .isTrue());
        }
    }

    @Test
    void the_same_text_gives_the_same_reading() {
        List<String> texts =
                Tables.rows("claims.tsv").stream().map(row -> row[0]).toList();
        Reading first = Read.paragraphs(texts.toArray(String[]::new));
        Reading second = Read.paragraphs(texts.toArray(String[]::new));

        assertThat(second.claims()).isEqualTo(first.claims());
        assertThat(second.events()).isEqualTo(first.events());
        assertThat(second.stances()).isEqualTo(first.stances());
        assertThat(second.refusals()).isEqualTo(first.refusals());
    }

    @Test
    void reads_numbers_in_figures() {
        for (long number : numbers()) {
            String figures = String.format(Locale.ROOT, "%,d", number);
            assertThat(count(figures)).as("%s, seed %d", figures, SEED).isEqualTo(number);
        }
    }

    @Test
    void reads_numbers_in_words() {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (long number : numbers()) {
            String words = speller.format(number);
            assertThat(count(words)).as("%s, seed %d", words, SEED).isEqualTo(number);
        }
    }

    private static long[] numbers() {
        SplittableRandom random = new SplittableRandom(SEED);
        return LongStream.range(0, 500)
                .map(i -> random.nextLong(2, i % 3 == 0 ? 100 : i % 3 == 1 ? 10_000 : 2_000_000))
                .toArray();
    }

    private static long count(String number) {
        Words words = Read.words(number + " people were killed.");
        return NumberReader.at(words, 0).map(NumberReader.Numeral::value).orElse(-1L);
    }

    private static Sentence sentence(Reading reading, int index) {
        return reading.linked().annotated().sentences().get(index);
    }
}
