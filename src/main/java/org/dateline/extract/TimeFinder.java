package org.dateline.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.DateFinder;
import org.dateline.time.Period;
import org.dateline.time.When;

/** Finds when a sentence says that something happened; when it was said is another matter. */
final class TimeFinder {
    private static final Set<String> HELD =
            Set.of("on", "late", "early", "earlier", "in", "a", "statement", "yesterday");

    private final RuleBook rules;
    private final DateFinder dates;
    private final Text text;
    private final Optional<LocalDate> anchor;

    TimeFinder(RuleBook rules, DateFinder dates, Text text, Optional<LocalDate> anchor) {
        this.rules = rules;
        this.dates = dates;
        this.text = text;
        this.anchor = anchor;
    }

    /** The time that stands nearest to word {@code at}; unknown when the sentence gives none. */
    When find(Words words, int at, Optional<Period> before, IntPredicate spoken) {
        int shift = words.sentence().span().begin();
        int position = at < words.size()
                ? words.span(at, at + 1).begin()
                : words.sentence().span().end();
        List<When> found = dates.find(text.slice(words.sentence().span()), anchor, before).stream()
                .map(w -> new When(w.period(), w.phrase().map(p -> p.shift(shift))))
                .filter(w -> w.phrase()
                        .filter(p -> !ofSpeech(words, p) && !opensSpeech(words, p, spoken))
                        .isPresent())
                .toList();
        return found.stream()
                .min(Comparator.comparingInt((When w) -> w.period().isPresent() ? 0 : 1)
                        .thenComparingInt(w -> Math.abs(w.phrase().orElseThrow().begin() - position)))
                .orElse(When.UNKNOWN);
    }

    /** "On Wednesday, an army officer told": the day of the telling opens the sentence. */
    private static boolean opensSpeech(Words words, Span phrase, IntPredicate spoken) {
        int next = words.indexAt(phrase.end());
        boolean opens = words.indexAt(phrase.begin()) <= 1 && words.is(next, ",");
        int at = words.tag(next + 1).equals("DET") ? next + 2 : next + 1;
        return opens && (spoken.test(next + 1) || spoken.test(at));
    }

    /** Whether the phrase dates the telling: "said on Wednesday", "told Anadolu late Sunday". */
    private boolean ofSpeech(Words words, Span phrase) {
        int i = words.indexAt(phrase.begin()) - 1;
        while (i > 0 && HELD.contains(words.low(i))) {
            i--;
        }
        boolean said = rules.cue("attribution-verb").at(words, i).isPresent();
        boolean told = words.linkAt(i).isPresent() && Set.of("told", "to").contains(words.low(words.nameBegin(i) - 1));
        boolean reporters = Set.of("reporters", "journalists").contains(words.low(i));
        return said || told || reporters;
    }
}
