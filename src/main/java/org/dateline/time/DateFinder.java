package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.text.Span;

/**
 * Finds the date phrases of a sentence and resolves them against the day of publication. News looks back: a bare weekday
 * or month is the latest one gone by. A phrase that is about time but cannot be resolved comes with an empty period.
 */
public final class DateFinder {
    static final List<DateRule> RULES = Stream.of(CalendarRules.all(), WeekdayRules.all(), RelativeRules.all())
            .flatMap(List::stream)
            .toList();

    /** Earliest first, then longest; the sort is stable, so the order of the rules decides the rest. */
    private static final Comparator<DatePhrase> READING_ORDER = Comparator.<DatePhrase>comparingInt(
                    phrase -> phrase.span().begin())
            .thenComparing(phrase -> -phrase.span().length());

    /** Reads {@code sentence} as the first of its paragraph: see {@link #find(String, Optional, Optional)}. */
    public List<When> find(String sentence, Optional<LocalDate> anchor) {
        return find(sentence, anchor, Optional.empty());
    }

    /**
     * The date phrases of {@code sentence} in order, none overlapping.
     *
     * @param sentence one sentence; the phrases' spans count from its first character
     * @param anchor the day of publication, when known
     * @param previous what the paragraph last spoke of, for "the same day" and "two days earlier"
     */
    public List<When> find(String sentence, Optional<LocalDate> anchor, Optional<Period> previous) {
        List<When> resolved = new ArrayList<>();
        Reference reference = new Reference(anchor, previous);
        for (DatePhrase phrase : PhraseJoiner.join(sentence, phrases(sentence))) {
            Optional<Period> period = phrase.meaning().seenFrom(reference);
            resolved.add(new When(period, Optional.of(phrase.span())));
            reference = period.map(reference::speakingOf).orElse(reference);
        }
        return List.copyOf(resolved);
    }

    private static List<DatePhrase> phrases(String sentence) {
        Set<Sign> signs = Sign.in(sentence);
        List<DatePhrase> candidates = RULES.stream()
                .filter(rule -> signs.contains(rule.sign()))
                .flatMap(rule -> rule.find(sentence).stream())
                .sorted(READING_ORDER)
                .toList();
        List<DatePhrase> chosen = new ArrayList<>();
        int end = 0;
        for (DatePhrase candidate : candidates) {
            Span span = candidate.span();
            if (span.begin() >= end) {
                chosen.add(candidate);
                end = span.end();
            }
        }
        return chosen;
    }
}
