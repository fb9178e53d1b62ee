package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;

/**
 * Binds parts of figures already told, in the sentence or the one before: "five civilians, including three children",
 * "twelve people, two elders among them", "Three of them were soldiers", "60 were hurt, ten of them badly".
 */
final class Parts {
    private static final int REACH = 8;

    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;
    private final List<HarmFact> told;

    /** @param told the facts of the sentence before */
    Parts(SentenceFacts sheet, RuleBook rules, List<HarmFact> told) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
        this.told = told;
    }

    /** Binds every figure that is a part of an earlier one and that no word of harm has taken. */
    void bind() {
        List<HarmFact> wholes = sheet.facts().stream().filter(f -> !f.subset()).toList();
        for (Figure figure : sheet.figures()) {
            boolean one = figure.kind() == Figure.Kind.NAMED || figure.kind() == Figure.Kind.IMPLIED;
            if ((figure.counts() || one) && !sheet.isUsed(figure) && !speaks(figure)) {
                part(figure, wholes.isEmpty() ? sheet.facts() : wholes);
            }
        }
    }

    private void part(Figure figure, List<HarmFact> wholes) {
        if (introduced(figure)) {
            before(figure, wholes).ifPresent(f -> keep(classed(figure), f));
        } else if ((ofPronoun(figure) || among(figure)) && isOfBound(figure)) {
            before(figure, wholes)
                    .or(() -> wholes.stream().findFirst())
                    .or(this::only)
                    .filter(f -> figure.quantity().count().isPresent())
                    .ifPresent(f -> keep(classed(figure), f));
        } else if (gravely(figure) || outOf(figure, wholes)) {
            before(figure, wholes).ifPresent(f -> keep(classed(figure), f));
        } else {
            oneOf(figure).ifPresent(f -> keep(figure, f));
        }
    }

    /** "60 were hurt, ten of them badly": who speaks or is not among them is no part. */
    private boolean speaks(Figure figure) {
        return rules.cue("attribution-verb").at(words, figure.to()).isPresent()
                || rules.cue("unharmed")
                        .within(words, figure.to(), Math.min(words.size(), figure.to() + REACH))
                        .isPresent();
    }

    private static Optional<HarmFact> before(Figure figure, List<HarmFact> wholes) {
        return wholes.stream()
                .filter(f -> f.figure().to() <= figure.from() || f.trigger() < figure.from())
                .reduce((a, b) -> b);
    }

    /** The fact of the sentence before, if there is one harm only that its parts can have come to. */
    private Optional<HarmFact> only() {
        boolean one = told.stream().map(HarmFact::harm).distinct().count() == 1;
        return one && sheet.facts().isEmpty()
                ? told.stream().filter(f -> !f.subset() && several(f)).reduce((a, b) -> b)
                : Optional.empty();
    }

    private static boolean several(HarmFact fact) {
        return fact.figure().quantity().count().orElse(2) > 1;
    }

    private void keep(Figure figure, HarmFact whole) {
        long all = whole.figure().quantity().count().orElse(Long.MAX_VALUE);
        if (figure.quantity().count().orElse(0) <= all) {
            Figure part = figure.partOf(whole.figure());
            sheet.keep(new HarmFact(at(whole, figure), whole.word(), harm(whole, figure), part, Rule.SUBSET, true));
        }
    }

    /** "118 casualties, 47 of them fatal": of the dead and the wounded, the dead. */
    private Harm harm(HarmFact whole, Figure figure) {
        boolean fatal = whole.harm() == Harm.KILLED_OR_WOUNDED
                && ofThem(words, figure, rules)
                && words.in(figure.to() + 2, rules.words("fatal"));
        return fatal ? Harm.KILLED : whole.harm();
    }

    private int at(HarmFact whole, Figure figure) {
        return sheet.facts().contains(whole) ? whole.trigger() : figure.from();
    }

    /** "four of them soldiers", "96 of them were children", "of whom two were nurses": the class that follows. */
    private Figure classed(Figure figure) {
        boolean behind = words.is(figure.to(), "of");
        int at = behind ? figure.to() + 2 : figure.to();
        at = words.in(at, rules.words("past-be")) ? at + 1 : at;
        Optional<Figure> noun = sheet.figureAt(at)
                .filter(f -> f.kind() == Figure.Kind.BARE || (f.kind() == Figure.Kind.IMPLIED && !f.equals(figure)));
        boolean told = behind || figure.category() == VictimCategory.UNKNOWN;
        noun.filter(f -> told).ifPresent(sheet::use);
        return told ? noun.map(figure::ofVictims).orElse(figure) : figure;
    }

    /** "A soldier was among six people killed", "one of six people killed": the fact whose figure follows. */
    private Optional<HarmFact> oneOf(Figure figure) {
        int at = words.is(figure.to(), ",") ? figure.to() + 1 : figure.to();
        boolean among = words.in(at, rules.words("past-be")) && words.is(at + 1, "among");
        boolean of = figure.kind() == Figure.Kind.COUNTED && words.is(figure.to(), "of");
        return sheet.facts().stream()
                .filter(f -> (among && f.figure().from() == at + 2)
                        || (of && f.figure().from() == figure.to() + 1))
                .findFirst();
    }

    /** "27 cases of cholera, three of them fatal": the number before it counts none who came to harm. */
    private boolean isOfBound(Figure figure) {
        return sheet.figures().stream()
                .filter(f -> f.to() <= figure.from() && f.from() < figure.from())
                .filter(f -> f.counts() || f.kind() == Figure.Kind.THINGS)
                .reduce((a, b) -> b)
                .filter(f -> !sheet.isUsed(f))
                .isEmpty();
    }

    /** "ten of them", "of whom ten": the figure counts some of those told before. */
    private boolean ofPronoun(Figure figure) {
        int front = words.is(figure.from() - 1, ",") ? figure.from() - 2 : figure.from() - 1;
        return ofThem(words, figure, rules)
                || (words.is(front - 1, "of") && words.in(front, rules.words("part-pronoun")));
    }

    /** Whether "of them", "of whom" follow the figure, or it is some "of the victims". */
    static boolean ofThem(Words words, Figure figure, RuleBook rules) {
        boolean victims = words.lowSlice(figure.from(), figure.to()).endsWith(" of the victims");
        return victims || words.is(figure.to(), "of") && words.in(figure.to() + 1, rules.words("part-pronoun"));
    }

    /** "two elders among them". */
    private boolean among(Figure figure) {
        return words.is(figure.to(), "among") && words.in(figure.to() + 1, rules.words("part-pronoun"));
    }

    /** "More than 60 were wounded, three critically". */
    private boolean gravely(Figure figure) {
        boolean end = figure.to() + 1 >= words.size() || words.isMark(figure.to() + 1);
        return words.is(figure.from() - 1, ",") && words.in(figure.to(), rules.words("gravely")) && end;
    }

    /** "Of the 30 killed, 12 were women": a number behind the whole that "of" begins. */
    private boolean outOf(Figure figure, List<HarmFact> wholes) {
        return words.is(figure.from() - 1, ",")
                && words.in(figure.to(), rules.words("past-be"))
                && before(figure, wholes)
                        .filter(f -> words.is(f.figure().from() - 1, "of") && f.trigger() < figure.from())
                        .isPresent();
    }

    private boolean introduced(Figure figure) {
        for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - REACH); i--) {
            Optional<Phrases.Hit<String>> cue = rules.cue("subset").at(words, i);
            if (cue.isPresent()) {
                int gap = cue.get().to();
                return gap >= figure.from()
                        || sheet.figures().stream()
                                .anyMatch(f -> f.from() >= gap && f.to() < figure.from() && sheet.isUsed(f))
                        || words.in(gap, rules.words("before-part"));
            }
        }
        return false;
    }
}
