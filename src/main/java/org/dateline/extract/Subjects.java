package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.claim.Bound;
import org.dateline.claim.Quantity;

/** Binds the victims that stand before their word of harm: subjects of passives and of "died", heads of participles. */
final class Subjects {
    private static final int PHRASE = 9;

    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;
    private final VictimBinder binder;
    private final VerbGroups verbs;

    Subjects(SentenceFacts sheet, RuleBook rules, VictimBinder binder, VerbGroups verbs) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
        this.binder = binder;
        this.verbs = verbs;
    }

    /**
     * Binds the figures that end at, or a little before, the verb group.
     *
     * @param clause whether to look past relative clauses for the subject of the whole clause
     */
    void bind(Binding binding, Rule rule, boolean clause) {
        int at = verbs.begin(binding.from());
        Optional<Figure> nearest = withFamilies(sheet.figureBefore(at));
        boolean relative = words.in(at, rules.words("relative"))
                || (words.is(at, ",") && words.in(at + 1, rules.words("relative")));
        if (clause && nearest.filter(this::hangs).isPresent()) {
            nearest = subject(at, binding).or(() -> sheet.figureBefore(at));
        } else if (nearest.isPresent()) {
            nearest = relative || ofNumber(nearest.get(), rule) ? nearest : whole(nearest.get());
        } else if (clause && !pronoun(at - 1) && !(relative && words.in(at - 1, rules.words("anybody")))) {
            nearest = aside(at).or(() -> subject(at, binding));
        }
        boolean bare = rule == Rule.REDUCED
                && nearest.filter(f -> f.kind() == Figure.Kind.BARE).isPresent();
        if (bare || nearest.isEmpty() || !binder.accepts(binding, nearest.get())) {
            return;
        }
        boolean alone = rules.cue("part-word").at(words, binding.from()).isPresent() || relative;
        List<Figure> victims = alone ? List.of(nearest.get()) : coordinatedBefore(nearest.get());
        boolean buildings = binding.trigger().use() == Trigger.Use.BUILDINGS;
        victims.stream()
                .filter(f -> !buildings || binder.accepts(binding, f))
                .map(f -> rule == Rule.REDUCED ? ofWhole(binding, f) : f)
                .forEach(f -> binder.add(binding, f, rule));
    }

    /** "released 50 of the 60 people kidnapped": the participle tells of all sixty. */
    private Figure ofWhole(Binding binding, Figure figure) {
        boolean participle = binding.trigger().isVerb()
                && binding.trigger().form() == Trigger.Form.PAST
                && !words.in(figure.from() - 1, rules.words("leaving"));
        for (int i = figure.from() + 1; participle && i + 2 < figure.to(); i++) {
            if (words.is(i, "of") && words.is(i + 1, "the")) {
                int number = i + 2;
                return NumberReader.at(words, number)
                        .filter(n -> n.to() <= figure.to())
                        .map(n ->
                                figure.of(number, Quantity.of(words.span(number - 1, n.to()), Bound.EXACT, n.value())))
                        .orElse(figure);
            }
        }
        return figure;
    }

    /** "Four policemen from the town kidnapped by rebels": past a phrase without a verb or a mark. */
    void bindPhrase(Binding binding, Rule rule) {
        for (int i = binding.from() - 1; i > Math.max(0, binding.from() - PHRASE); i--) {
            Optional<Figure> figure = sheet.figureBefore(i).filter(f -> f.counts() && f.hasHead());
            if (figure.isPresent()) {
                figure.filter(f -> binder.accepts(binding, f)).ifPresent(f -> binder.add(binding, f, rule));
                return;
            }
            if (words.isMark(i) || words.tag(i).equals("VERB") || words.tag(i).equals("AUX")) {
                return;
            }
        }
    }

    /**
     * "before killing himself": the one person of the sentence who does it comes to harm.
     *
     * @param fresh whether only a person who is told of for the first time can be meant ("a gunman")
     */
    void bindDoer(Binding binding, Rule rule, boolean fresh) {
        sheet.figures().stream()
                .filter(f -> f.to() <= binding.from() && f.hasHead() && !oblique(f) && !sheet.isUsed(f))
                .filter(f -> f.quantity().count().equals(OptionalLong.of(1)))
                .filter(f -> !fresh || f.kind() == Figure.Kind.IMPLIED)
                .reduce((a, b) -> a.kind() == Figure.Kind.NAMED && b.kind() != Figure.Kind.NAMED ? b : a)
                .filter(f -> binder.accepts(binding, f))
                .ifPresent(f -> binder.add(binding, f, rule));
    }

    /** "people related to the drug gangs have been arrested": a noun without a number, behind a preposition. */
    private boolean hangs(Figure figure) {
        int before = words.in(figure.from() - 1, rules.words("definite")) ? figure.from() - 2 : figure.from() - 1;
        boolean oblique = words.is(before, "of") || words.in(before, rules.words("oblique"));
        return figure.kind() == Figure.Kind.BARE && oblique;
    }

    /** "did not say where he died": its subject, unless a preposition stands before it. */
    private boolean pronoun(int i) {
        return words.in(i, rules.words("subject-pronoun")) && !words.in(i - 1, rules.words("preposition"));
    }

    /** "one of 37 pupils killed": all of them. */
    private boolean ofNumber(Figure figure, Rule rule) {
        return rule == Rule.REDUCED
                && figure.hasHead()
                && words.is(figure.from() - 1, "of")
                && sheet.figureBefore(figure.from() - 1)
                        .filter(f -> f.kind() == Figure.Kind.COUNTED)
                        .isPresent();
    }

    /** Of "five civilians, including three children" the five; the children are found as its part. */
    private Optional<Figure> whole(Figure last) {
        int at = last.from() - 1;
        Optional<Figure> outer = words.is(at, "of") ? sheet.figureBefore(at) : Optional.empty();
        if (outer.filter(Figure::counts).isPresent()) {
            return outer;
        }
        while (at > 0
                && (words.is(at, "and") || words.is(at, ","))
                && sheet.figureBefore(at).isPresent()) {
            at = sheet.figureBefore(at).get().from() - 1;
        }
        if (rules.cue("subset").at(words, at).isEmpty()) {
            return Optional.of(last);
        }
        return sheet.figureBefore(words.is(at - 1, ",") ? at - 1 : at).or(() -> Optional.of(last));
    }

    /** "Lopez, who worked at the airport, was kidnapped": the one person whom a relative clause parts from the verb. */
    private Optional<Figure> aside(int at) {
        return words.is(at - 1, ",")
                ? sheet.figures().stream()
                        .filter(f -> f.to() < at - 1 && f.quantity().count().equals(OptionalLong.of(1)))
                        .filter(f -> words.is(f.to(), ",") && words.in(f.to() + 1, rules.words("relative")))
                        .filter(f -> !sheet.isUsed(f) && !oblique(f))
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /** "some “12,000 people, most of them women”, were driven out": the figure that begins the quotation before the verb. */
    private Optional<Figure> quoted(int at) {
        int close = words.is(at - 1, ",") ? at - 2 : at - 1;
        if (!words.is(close, "”") && !words.is(close, "\"")) {
            return Optional.empty();
        }
        for (int i = close - 1; i >= 0; i--) {
            if (words.is(i, "“") || words.is(i, "\"")) {
                return sheet.figureAt(i + 1).filter(f -> f.counts() && !sheet.isUsed(f));
            }
            if (words.tag(i).equals("VERB") || words.tag(i).equals("AUX")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "3,000 fighters and their families": the fighters and all. */
    private Optional<Figure> withFamilies(Optional<Figure> nearest) {
        return nearest.filter(f -> f.kind() == Figure.Kind.BARE
                        && words.is(f.from() - 1, "their")
                        && words.is(f.from() - 2, "and"))
                .flatMap(f -> sheet.figureBefore(f.from() - 2))
                .filter(Figure::counts)
                .or(() -> nearest);
    }

    /** Looks past relative clauses and phrases for the figure that begins the clause. */
    private Optional<Figure> subject(int at, Binding binding) {
        Optional<Figure> quoted = quoted(at);
        if (quoted.isPresent()) {
            return quoted;
        }
        int stop = clauseBegin(at);
        Optional<Figure> best = Optional.empty();
        for (Figure figure : sheet.figures()) {
            boolean inside = figure.from() >= stop && figure.to() <= at && !sheet.isUsed(figure);
            boolean houses = binding.trigger().use() == Trigger.Use.BUILDINGS && binder.building(figure);
            boolean candidate = inside
                    && (houses || figure.kind() != Figure.Kind.THINGS || binder.unknownPersons(binding, figure))
                    && figure.kind() != Figure.Kind.NAMED
                    && !speaks(figure)
                    && !oblique(figure);
            if (candidate && (best.isEmpty() || rank(figure) > rank(best.get()))) {
                best = Optional.of(figure);
            }
        }
        return best.map(this::lastOfList);
    }

    /** "three soldiers and two policemen in the town": the last of the coordinated figures. */
    private Figure lastOfList(Figure first) {
        Figure last = first;
        boolean more = true;
        while (more) {
            int at = last.to();
            while (words.is(at, ",") || words.is(at, "and")) {
                at++;
            }
            Optional<Figure> next = at > last.to() ? sheet.figureAt(at) : Optional.empty();
            more = next.filter(f -> f.counts() == first.counts() && f.kind() == first.kind() && !sheet.isUsed(f))
                    .filter(f -> !oblique(f) && !Parts.ofThem(words, f, rules))
                    .isPresent();
            last = more ? next.get() : last;
        }
        return last;
    }

    /** "Police Friday say": who speaks is no victim. */
    private boolean speaks(Figure figure) {
        int verb = words.in(figure.to(), rules.words("weekday")) ? figure.to() + 1 : figure.to();
        return rules.cue("attribution-verb").at(words, verb).isPresent();
    }

    private static int rank(Figure figure) {
        return figure.counts() ? 2 : 1;
    }

    /** Whether a preposition before the figure keeps it from being a subject. */
    private boolean oblique(Figure figure) {
        return words.in(figure.from() - 1, rules.words("oblique"))
                || words.is(figure.to(), "among")
                || (!figure.hasHead() && figure.kind() == Figure.Kind.COUNTED && !words.is(figure.to(), ","));
    }

    private int clauseBegin(int at) {
        for (int i = at - 1; i >= 0; i--) {
            int word = i;
            boolean mark = Set.of(";", ":", "\"", "“", "”").contains(words.low(i));
            boolean conjunction = words.in(i, rules.words("clause-conjunction"))
                    && !words.is(i + 1, "many")
                    && !words.is(i + 1, "well");
            boolean otherFact = sheet.facts().stream().anyMatch(f -> f.trigger() == word)
                    && rules.cue("part-word").at(words, word).isEmpty();
            if (mark || conjunction || otherFact) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "soldiers, policemen and a child": the figures that {@code last} ends, in text order. */
    List<Figure> coordinatedBefore(Figure last) {
        List<Figure> chain = new ArrayList<>(List.of(last));
        Figure first = last;
        while (true) {
            int at = first.from() - 1;
            boolean joined = false;
            while (at > 0
                    && (words.is(at, ",")
                            || words.is(at, "and")
                            || (words.is(at, "as") && words.is(at - 1, "well"))
                            || (words.is(at, "well") && words.is(at - 1, "as"))
                            || (words.is(at, "with") && words.in(at - 1, rules.words("with-others")))
                            || (words.in(at, rules.words("with-others")) && words.is(at + 1, "with")))) {
                at--;
                joined = true;
            }
            Optional<Figure> before = joined ? sheet.figureBefore(at + 1) : Optional.empty();
            if (before.isEmpty() || sheet.isUsed(before.get()) || !sameRank(before.get(), last)) {
                return binder.headed(chain);
            }
            first = before.get();
            chain.add(0, first);
        }
    }

    private boolean sameRank(Figure a, Figure b) {
        boolean one = b.kind() == Figure.Kind.DEFINITE || b.kind() == Figure.Kind.NAMED;
        boolean both = one && a.counts() && !words.in(b.to(), rules.words("singular-auxiliary"));
        boolean bothCount = both || (a.counts() == b.counts() && a.kind() != Figure.Kind.NAMED);
        return bothCount || (b.counts() && a.kind() == Figure.Kind.THINGS && binder.shared(a));
    }
}
