package org.dateline.extract;

import java.util.List;
import java.util.Optional;

/** Reads what the figures of a sentence leave out: "besides the attackers", "not counting those who drowned", "staff apart". */
final class Exclusions {
    private final RuleBook rules;

    Exclusions(RuleBook rules) {
        this.rules = rules;
    }

    /** The words for what {@code figure} leaves out, as written. */
    List<String> of(Words words, Figure figure) {
        return span(words)
                .filter(s -> figure.to() <= s.from() || figure.from() >= s.to())
                .map(s -> List.of(words.slice(s.from(), s.to())))
                .orElse(List.of());
    }

    private Optional<WordRange> span(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrases.Hit<String>> cue = rules.cue("exclude").at(words, i);
            Optional<WordRange> behind = cue.map(c -> new WordRange(c.to(), end(words, c.to())));
            if (behind.filter(b -> isNoun(words, b)).isPresent()) {
                return behind;
            }
            boolean apart = words.in(i, rules.words("left-out")) && (i + 1 == words.size() || words.isMark(i + 1));
            Optional<WordRange> before = apart ? Optional.of(new WordRange(begin(words, i), i)) : Optional.empty();
            if (before.filter(b -> words.is(b.from() - 1, ",") && isNoun(words, b))
                    .isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    /** "besides killing two": what is told with another verb of harm is not left out. */
    private static boolean isNoun(Words words, WordRange range) {
        return range.to() > range.from() && !words.low(range.from()).endsWith("ing");
    }

    private static int end(Words words, int from) {
        int at = from;
        while (at < words.size() && !words.isMark(at)) {
            at++;
        }
        return at;
    }

    private static int begin(Words words, int to) {
        int at = to;
        while (at > 0 && !words.isMark(at - 1)) {
            at--;
        }
        return at;
    }
}
