package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.article.BlockKind;

/** Finds the speaker that a headline sets before or behind what he tells: "Ministry: 100 killed", "100 killed – ministry". */
final class HeadlineSpeakers {
    private static final int LONGEST = 6;
    private static final Set<String> MARKS = Set.of(":", "-", "–", "—", "--");

    private final RuleBook rules;

    HeadlineSpeakers(RuleBook rules) {
        this.rules = rules;
    }

    /** What a speaker of a headline tells, without its attribution: the words of the speaker and those he tells. */
    record Told(WordRange speaker, WordRange content, int mark) {}

    /** The speaker and his words; empty when the sentence is not of that form. */
    Optional<Told> find(Words words) {
        return opening(words).or(() -> closing(words)).or(() -> unmarked(words));
    }

    private Optional<Told> opening(Words words) {
        for (int i = 1; i < Math.min(LONGEST + 1, words.size() - 3); i++) {
            if (words.is(i, ":")) {
                WordRange span = new WordRange(0, i);
                return speaks(words, span)
                        ? Optional.of(new Told(span, new WordRange(i + 1, words.size()), i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Told> closing(Words words) {
        int end = words.size();
        for (int i = end - 2; i > Math.max(3, end - LONGEST); i--) {
            if (words.in(i, MARKS) && headline(words)) {
                WordRange span = new WordRange(i + 1, end);
                return speaks(words, span) ? Optional.of(new Told(span, new WordRange(0, i), i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Six killed in shelling of Damascus hospital staff": where the mark was lost, behind the place. */
    private Optional<Told> unmarked(Words words) {
        int end = words.size();
        int from = end - 1;
        if (!headline(words) || !words.in(from, rules.words("headline-speaker"))) {
            return Optional.empty();
        }
        while (from > 4 && words.linkAt(from - 1).isEmpty() && words.in(from - 1, rules.words("headline-modifier"))) {
            from--;
        }
        boolean place = words.linkAt(from - 1)
                .filter(l -> l.mention().kind() == MentionKind.LOCATION)
                .isPresent();
        boolean harm = place && harmBefore(words, from);
        return harm ? Optional.of(new Told(new WordRange(from, end), new WordRange(0, from), from)) : Optional.empty();
    }

    private boolean harmBefore(Words words, int to) {
        for (int i = 0; i < to; i++) {
            if (rules.triggerAt(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean headline(Words words) {
        return words.kind() == BlockKind.HEADLINE;
    }

    /** Whether the words are a speaker, not a title or a place. */
    private boolean speaks(Words words, WordRange phrase) {
        boolean title = false;
        boolean speaker = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean place = words.in(i, rules.words("settlement")) && phrase.to() - i == 1;
            title |= words.in(i, rules.words("column-title"))
                    || words.is(i, ",")
                    || place
                    || rules.triggerAt(words, i).isPresent()
                    || words.tag(i).equals("NUM");
            speaker |= words.in(i, rules.words("speaker-noun"))
                    || words.linkAt(i)
                            .filter(l -> l.mention().kind() == MentionKind.PERSON
                                    || l.mention().kind() == MentionKind.ORGANISATION)
                            .isPresent();
        }
        return speaker && !title;
    }
}
