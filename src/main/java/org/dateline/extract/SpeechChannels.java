package org.dateline.extract;

import java.util.Optional;
import org.dateline.annotate.MentionKind;

/** Finds whom a speaker told, or who quotes him: "in an interview with X", "in a statement sent to X", "quoted by X". */
final class SpeechChannels {
    private final RuleBook rules;
    private final SpeakerPhrases phrases;

    SpeechChannels(RuleBook rules, SpeakerPhrases phrases) {
        this.rules = rules;
        this.phrases = phrases;
    }

    /** Whom "told" is followed by: a name alone, or a description. */
    Optional<WordRange> hearer(Words words, int from) {
        int name = words.tag(from).equals("DET") ? from + 1 : from;
        boolean named = words.linkAt(name)
                .filter(l -> l.mention().kind() == MentionKind.ORGANISATION)
                .isPresent();
        int end = words.nameEnd(name);
        while (named && words.in(end, rules.words("medium"))) {
            end++;
        }
        return named ? Optional.of(new WordRange(from, end)) : phrases.after(words, from);
    }

    /** "told us", "told our correspondent": the outlet itself. */
    Optional<WordRange> ourselves(Words words, int from) {
        boolean ours = words.is(from, "our") && words.in(from + 1, rules.words("our-people"));
        boolean us = words.is(from, "us") && words.linkAt(from).isEmpty();
        return us || ours ? Optional.of(new WordRange(from, ours ? from + 2 : from + 1)) : Optional.empty();
    }

    /** The outlet that the sentence says the words came through. */
    Optional<WordRange> of(Words words) {
        Optional<WordRange> carrier = rules.cue("carried-by")
                .within(words, 0, words.size())
                .filter(hit -> documentBefore(words, hit.from()))
                .flatMap(hit -> phrases.after(words, hit.to()));
        return carrier.or(() -> rules.cue("told-to")
                .within(words, 0, words.size())
                .flatMap(hit -> hearer(words, hit.to()))
                .filter(h -> outlet(words, h)));
    }

    /** Whether the phrase is that of an outlet that quotes somebody named before it: "a source quoted by the agency said". */
    boolean quotes(Words words, WordRange phrase) {
        boolean by = words.is(phrase.from() - 1, "by");
        return by && words.in(phrase.from() - 2, rules.words("reached"));
    }

    private boolean outlet(Words words, WordRange phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean organisation = words.linkAt(i)
                    .filter(l -> l.mention().kind() == MentionKind.ORGANISATION)
                    .isPresent();
            boolean unknown = words.linkAt(i).isEmpty() && words.isCapital(i) && i > 0;
            if (organisation || unknown || words.in(i, rules.words("medium"))) {
                return true;
            }
        }
        return false;
    }

    private boolean documentBefore(Words words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (words.in(i, rules.words("report"))) {
                return true;
            }
        }
        return false;
    }
}
