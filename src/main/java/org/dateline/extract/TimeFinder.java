package org.dateline.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.DateFinder;
import org.dateline.time.Period;
import org.dateline.time.When;

/** Finds when a sentence says that something happened; when it was said is another matter. */
final class TimeFinder {
    /** How far before a day a claim of responsibility may stand. */
    private static final int CLAIM = 8;

    private final RuleBook rules;
    private final Asides asides;
    private final DateFinder dates;
    private final Text text;
    private final Optional<LocalDate> anchor;

    TimeFinder(RuleBook rules, DateFinder dates, Text text, Optional<LocalDate> anchor) {
        this.rules = rules;
        this.asides = new Asides(rules);
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
                        .filter(p -> !compared(words, p) && !asides.covers(words, at, words.indexAt(p.begin())))
                        .isPresent())
                .toList();
        return found.stream()
                .min(Comparator.comparingInt((When w) -> w.period().isPresent() ? 0 : 1)
                        .thenComparingInt(w -> Math.abs(w.phrase().orElseThrow().begin() - position)))
                .orElse(When.UNKNOWN);
    }

    /** "On Wednesday, an army officer told": the day of the telling opens the sentence. */
    private boolean opensSpeech(Words words, Span phrase, IntPredicate spoken) {
        int next = words.indexAt(phrase.end());
        int begin = words.indexAt(phrase.begin());
        boolean lasting = words.in(begin, rules.words("lasting")) || words.in(begin - 1, rules.words("lasting"));
        boolean opens = begin <= 1 && words.is(next, ",") && !lasting;
        int at = words.tag(next + 1).equals("DET") ? next + 2 : next + 1;
        return opens && (spoken.test(next + 1) || spoken.test(at));
    }

    /** Whether the phrase dates the telling: "said on Wednesday", "told Anadolu late Sunday". */
    private boolean ofSpeech(Words words, Span phrase) {
        int i = words.indexAt(phrase.begin()) - 1;
        while (i > 0 && words.in(i, rules.words("before-day"))) {
            i--;
        }
        boolean said = rules.cue("attribution-verb").at(words, i).isPresent();
        boolean told = words.linkAt(i).isPresent() && Set.of("told", "to").contains(words.low(words.nameBegin(i) - 1));
        return said || told || words.in(i, rules.words("dated-thing")) || claimed(words, i + 1);
    }

    /** "has claimed the attack on Thursday" */
    private boolean claimed(Words words, int to) {
        return rules.cue("role-claimed")
                .within(words, Math.max(0, to - CLAIM), to)
                .filter(c ->
                        IntStream.range(c.to(), to).noneMatch(i -> words.tag(i).equals("VERB")))
                .isPresent();
    }

    /** "compared with January", "up from last week" */
    private boolean compared(Words words, Span phrase) {
        int i = words.indexAt(phrase.begin());
        return rules.cue("compared").within(words, Math.max(0, i - 3), i).isPresent();
    }
}
