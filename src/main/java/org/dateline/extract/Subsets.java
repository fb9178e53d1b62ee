package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds parts of figures already told ("five civilians, including three children"). */
final class Subsets {
    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;

    Subsets(SentenceFacts sheet, RuleBook rules) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
    }

    /** Binds every figure that a word like "including" makes part of an earlier one. */
    void bind() {
        List<HarmFact> wholes = sheet.facts().stream().filter(f -> !f.subset()).toList();
        for (Figure figure : sheet.figures()) {
            boolean speaker =
                    rules.cue("attribution-verb").at(words, figure.to()).isPresent();
            boolean one = figure.kind() == Figure.Kind.NAMED || figure.kind() == Figure.Kind.IMPLIED;
            boolean numbered = (figure.counts() || one) && !(one && speaker);
            Optional<Figure> named = classOfThem(figure);
            if (numbered && !sheet.isUsed(figure) && (named.isPresent() || introduced(figure))) {
                (wholes.isEmpty() ? sheet.facts() : wholes)
                        .stream()
                                .filter(f -> f.figure().to() <= figure.from() || f.trigger() < figure.from())
                                .reduce((a, b) -> b)
                                .ifPresent(f -> sheet.keep(part(named.orElse(figure), f)));
            }
        }
    }

    private static HarmFact part(Figure part, HarmFact whole) {
        Figure figure = part.partOf(whole.figure());
        return new HarmFact(whole.trigger(), whole.word(), whole.harm(), figure, Rule.SUBSET, true);
    }

    /** "four of them soldiers", "96 of them were children": the number with the class that follows. */
    private Optional<Figure> classOfThem(Figure figure) {
        boolean ofThem =
                words.is(figure.to(), "of") && (words.is(figure.to() + 1, "them") || words.is(figure.to() + 1, "whom"));
        int at = figure.to() + (words.is(figure.to() + 2, "were") ? 3 : 2);
        return ofThem && figure.counts()
                ? sheet.figureAt(at).filter(f -> f.kind() == Figure.Kind.BARE).map(figure::ofVictims)
                : Optional.empty();
    }

    private boolean introduced(Figure figure) {
        for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - 8); i--) {
            Optional<Phrases.Hit<String>> cue = rules.cue("subset").at(words, i);
            if (cue.isPresent()) {
                int gap = cue.get().to();
                return gap >= figure.from()
                        || sheet.figures().stream()
                                .anyMatch(f -> f.from() >= gap && f.to() < figure.from() && sheet.isUsed(f))
                        || Set.of("the", "at", "least").contains(words.low(gap));
            }
        }
        return false;
    }
}
