package org.dateline.extract;

import java.util.List;
import java.util.Optional;

/** Binds the figures of a sentence to the words that tell of harm. */
final class HarmFinder {
    private final RuleBook rules;
    private final FigureFinder figures;

    HarmFinder(RuleBook rules) {
        this.rules = rules;
        this.figures = new FigureFinder(rules);
    }

    /** All facts of the sentence in order of their figures; {@code told} are those of the sentence before. */
    List<HarmFact> find(Words words, List<HarmFact> told) {
        SentenceFacts sheet = new SentenceFacts(words, figures.find(words));
        HarmBinder binder = new HarmBinder(sheet, rules, told);
        bind(words, binder, false);
        binder.bindTheDead();
        bind(words, binder, true);
        binder.bindParts();
        return sheet.inTextOrder();
    }

    /** Words that only tell of an attack or of care take what those that tell its outcome have left. */
    private void bind(Words words, HarmBinder binder, boolean weak) {
        int i = 0;
        while (i < words.size()) {
            i = rules.triggerAt(words, i)
                    .filter(h -> h.value().isWeak() == weak)
                    .map(binder::bind)
                    .orElse(i + 1);
        }
    }

    /** Where the sentence has both a word of harm and a number, whether or not a fact was found. */
    Optional<Phrases.Hit<Trigger>> suspicious(Words words) {
        boolean number = figures.find(words).stream().anyMatch(f -> f.kind() == Figure.Kind.COUNTED);
        for (int i = 0; number && i < words.size(); i++) {
            Optional<Phrases.Hit<Trigger>> hit = rules.triggerAt(words, i);
            if (hit.isPresent() && hit.get().value().use() != Trigger.Use.SHIELDS) {
                return hit;
            }
        }
        return Optional.empty();
    }
}
