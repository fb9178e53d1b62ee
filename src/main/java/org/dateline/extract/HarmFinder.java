package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.claim.Quantity;
import org.dateline.claim.VictimCategory;

/** Binds the figures of a sentence to the words that tell of harm. */
final class HarmFinder {
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "be", "is", "are", "'s", "got", "get");
    private static final Set<String> AUXILIARY = Set.of(
            "have", "has", "had", "having", "was", "were", "is", "are", "been", "being", "be", "to", "may", "might",
            "could", "would", "will", "'ve", "'s");
    private static final Set<String> BETWEEN = Set.of(
            "also",
            "reportedly",
            "allegedly",
            "believed",
            "thought",
            "feared",
            "known",
            "said",
            "confirmed",
            "reported",
            "presumed",
            "later",
            "all",
            "both",
            "each",
            "since",
            "already",
            "either",
            "subsequently",
            "apparently",
            "now",
            "then",
            "not",
            "so",
            "far",
            "brutally",
            "instantly",
            "immediately",
            "seriously",
            "critically",
            "badly",
            "slightly",
            "lightly",
            "severely",
            "again",
            "killed",
            "as",
            "a",
            "result",
            "there",
            "directly",
            "summarily",
            "publicly",
            "deliberately",
            "forcibly",
            "internally",
            "newly",
            "lay",
            "lie",
            "lying",
            "found",
            "still");
    private static final Set<String> JOIN = Set.of("and", "or", "and/or", "as");

    private final RuleBook rules;
    private final FigureFinder figures;

    HarmFinder(RuleBook rules) {
        this.rules = rules;
        this.figures = new FigureFinder(rules);
    }

    /** All facts of the sentence in order of their figures. */
    List<HarmFact> find(Words words) {
        return new Search(words, figures.find(words)).run();
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

    /** One pass over one sentence. */
    private final class Search {
        private final Words words;
        private final List<Figure> figures;
        private final List<HarmFact> facts = new ArrayList<>();
        private final Set<Integer> used = new HashSet<>();

        Search(Words words, List<Figure> figures) {
            this.words = words;
            this.figures = figures;
        }

        List<HarmFact> run() {
            int i = 0;
            while (i < words.size()) {
                Optional<Phrases.Hit<Trigger>> hit = rules.triggerAt(words, i);
                i = hit.map(this::bind).orElse(i + 1);
            }
            bodies();
            among();
            amongTheDead();
            adjectives();
            subsets();
            facts.sort(Comparator.comparingInt(f -> f.figure().from()));
            return inherit();
        }

        private int bind(Phrases.Hit<Trigger> hit) {
            Trigger trigger = hit.value();
            Optional<Phrases.Hit<Trigger>> second = coordinated(hit);
            Harm harm =
                    second.map(s -> combined(trigger.harm(), s.value().harm())).orElse(trigger.harm());
            int to = second.map(Phrases.Hit::to).orElse(hit.to());
            Binding binding = new Binding(trigger, harm, hit.from(), to);
            switch (trigger.use()) {
                case TRANSITIVE, PERSONS, BUILDINGS -> verb(binding);
                case INTRANSITIVE, CIVILIANS -> left(binding, Rule.INTRANSITIVE, true);
                case SHIELDS -> shields(binding);
                case ADJECTIVE -> left(binding, Rule.REDUCED, false);
                case NOMINAL -> nominal(binding);
                case COUNT_NOUN -> countNoun(binding);
                case TOLL -> toll(binding);
            }
            return to;
        }

        private Optional<Phrases.Hit<Trigger>> coordinated(Phrases.Hit<Trigger> hit) {
            int at = hit.to();
            if (!JOIN.contains(words.low(at)) && !words.is(at, "/")) {
                return Optional.empty();
            }
            Trigger.Use use = hit.value().use();
            boolean participle = hit.value().form() == Trigger.Form.PAST || use == Trigger.Use.ADJECTIVE;
            Optional<Phrases.Hit<Trigger>> next = rules.triggerAt(words, at + 1)
                    .filter(h -> h.value().form() == hit.value().form()
                            || (participle && h.value().form() == Trigger.Form.PAST));
            boolean ownVictims = next.isPresent()
                    && figureAt(next.get().to()).isPresent()
                    && hit.value().form() != Trigger.Form.OTHER
                    && figureAt(hit.to() - 1).isEmpty()
                    && !passive(hit.from());
            return ownVictims ? Optional.empty() : next;
        }

        private Harm combined(Harm first, Harm second) {
            Set<Harm> both = Set.of(Harm.KILLED, Harm.WOUNDED);
            return first != second && both.contains(first) && both.contains(second) ? Harm.KILLED_OR_WOUNDED : first;
        }

        private void verb(Binding binding) {
            boolean past = binding.trigger.form() == Trigger.Form.PAST;
            if (past && passive(binding.from)) {
                left(binding, Rule.PASSIVE, true);
            } else if (!past || !adjacentLeft(binding) || objectFollows(binding)) {
                right(binding, binding.to, Rule.ACTIVE);
            } else {
                left(binding, Rule.REDUCED, false);
            }
        }

        private boolean objectFollows(Binding binding) {
            return figureAt(binding.to).filter(Figure::counts).isPresent()
                    && figureBefore(binding.from)
                            .filter(f -> f.kind() == Figure.Kind.BARE || f.hasHead())
                            .isPresent();
        }

        private boolean adjacentLeft(Binding binding) {
            int at = binding.from;
            while (at > 0
                    && BETWEEN.contains(words.low(at - 1))
                    && figureBefore(at).isEmpty()) {
                at--;
            }
            return figureBefore(at).isPresent();
        }

        private boolean passive(int from) {
            int at = from - 1;
            while (at >= 0
                    && (BETWEEN.contains(words.low(at))
                            || words.tag(at).equals("ADV")
                            || words.is(at, "to")
                            || words.is(at, "have"))) {
                if (words.is(at, "killed")) {
                    return passive(at);
                }
                at--;
            }
            return BE.contains(words.low(at));
        }

        /** The subject: the figures that end at, or a little before, the verb group. */
        private void left(Binding binding, Rule rule, boolean clause) {
            int at = binding.from;
            while (at > 0
                    && (AUXILIARY.contains(words.low(at - 1))
                            || BETWEEN.contains(words.low(at - 1))
                            || words.tag(at - 1).equals("ADV"))
                    && figureBefore(at).isEmpty()) {
                at--;
            }
            Optional<Figure> nearest = figureBefore(at);
            if (nearest.isPresent()) {
                nearest = whole(nearest.get());
            } else if (clause) {
                nearest = subject(at, binding);
            }
            if (nearest.isEmpty() || !accepts(binding, nearest.get())) {
                return;
            }
            coordinatedBefore(nearest.get(), rule == Rule.REDUCED).forEach(f -> add(binding, f, rule));
        }

        /** Of "five civilians, including three children" the five; the children are found as its part. */
        private Optional<Figure> whole(Figure last) {
            int at = last.from() - 1;
            while (at > 0
                    && (words.is(at, "and") || words.is(at, ","))
                    && figureBefore(at).isPresent()) {
                at = figureBefore(at).get().from() - 1;
            }
            if (rules.cue("subset").at(words, at).isEmpty()) {
                return Optional.of(last);
            }
            return figureBefore(words.is(at - 1, ",") ? at - 1 : at).or(() -> Optional.of(last));
        }

        /** Looks past relative clauses and phrases for the figure that begins the clause. */
        private Optional<Figure> subject(int at, Binding binding) {
            int stop = clauseBegin(at);
            Optional<Figure> best = Optional.empty();
            for (Figure figure : figures) {
                boolean inside = figure.from() >= stop && figure.to() <= at && !used.contains(figure.from());
                boolean houses = binding.trigger.use() == Trigger.Use.BUILDINGS && building(figure);
                boolean candidate = inside
                        && (houses || figure.kind() != Figure.Kind.THINGS)
                        && figure.kind() != Figure.Kind.NAMED
                        && !oblique(figure);
                if (candidate && (best.isEmpty() || rank(figure) > rank(best.get()))) {
                    best = Optional.of(figure);
                }
            }
            return best;
        }

        private int rank(Figure figure) {
            return figure.counts() ? 2 : 1;
        }

        /** Whether a preposition before the figure keeps it from being a subject. */
        private boolean oblique(Figure figure) {
            return Set.of(
                                    "in",
                                    "by",
                                    "of",
                                    "with",
                                    "from",
                                    "against",
                                    "to",
                                    "on",
                                    "at",
                                    "for",
                                    "including",
                                    "between",
                                    "among",
                                    "near",
                                    "told")
                            .contains(words.low(figure.from() - 1))
                    || (!figure.hasHead() && figure.kind() == Figure.Kind.COUNTED && !words.is(figure.to(), ","));
        }

        private int clauseBegin(int at) {
            for (int i = at - 1; i >= 0; i--) {
                boolean mark = Set.of(";", ":", "\"", "“", "”").contains(words.low(i));
                boolean conjunction =
                        Set.of("while", "but", "when", "after", "as", "that", "whereas", "before", "because")
                                        .contains(words.low(i))
                                && !words.is(i + 1, "many")
                                && !words.is(i + 1, "well");
                boolean otherFact = facts.stream()
                                .anyMatch(f -> f.trigger()
                                        == facts.get(facts.size() - 1).trigger())
                        && triggerEnds(i);
                if (mark || conjunction || otherFact) {
                    return i + 1;
                }
            }
            return 0;
        }

        private boolean triggerEnds(int i) {
            return facts.stream().anyMatch(f -> f.trigger() == i);
        }

        private List<Figure> coordinatedBefore(Figure last, boolean reduced) {
            List<Figure> chain = new ArrayList<>(List.of(last));
            Figure first = last;
            while (true) {
                int at = first.from() - 1;
                boolean joined = false;
                while (at > 0
                        && (words.is(at, ",")
                                || words.is(at, "and")
                                || (words.is(at, "as") && words.is(at - 1, "well"))
                                || (words.is(at, "well") && words.is(at - 1, "as")))) {
                    at--;
                    joined = true;
                }
                Optional<Figure> before = joined ? figureBefore(at + 1) : Optional.empty();
                if (before.isEmpty() || used.contains(before.get().from()) || !sameRank(before.get(), last)) {
                    return sharedHead(chain);
                }
                first = before.get();
                chain.add(0, first);
            }
        }

        private boolean sameRank(Figure a, Figure b) {
            boolean bothCount = a.counts() == b.counts() && a.kind() != Figure.Kind.NAMED;
            return bothCount || (b.counts() && a.kind() == Figure.Kind.THINGS && shared(a));
        }

        /** "30 regime and 39 rebel fighters": the first takes the head of the last. */
        private List<Figure> sharedHead(List<Figure> chain) {
            List<Figure> out = new ArrayList<>();
            Figure last = chain.get(chain.size() - 1);
            for (Figure figure : chain) {
                boolean headless =
                        figure.kind() == Figure.Kind.THINGS && figure.to() - figure.from() <= 4 && last.hasHead();
                out.add(headless ? headed(figure) : figure);
            }
            return out;
        }

        private Figure headed(Figure figure) {
            VictimCategory category = rules.modifier(words.low(figure.to() - 1)).orElse(VictimCategory.UNKNOWN);
            return new Figure(
                    figure.from(),
                    figure.to(),
                    Figure.Kind.COUNTED,
                    figure.quantity(),
                    figure.victimsFrom(),
                    figure.to() - 1,
                    category,
                    figure.group(),
                    Optional.empty());
        }

        /** The object: the figures that follow. */
        private void right(Binding binding, int from, Rule rule) {
            int at = from;
            while (at < words.size()
                    && (words.tag(at).equals("ADV") || words.is(at, "of") || words.is(at, "up"))
                    && figureAt(at).isEmpty()) {
                at++;
            }
            Optional<Figure> figure = figureAt(at);
            while (figure.isPresent() && accepts(binding, figure.get()) && !gapped(figure.get(), binding)) {
                add(binding, figure.get(), rule);
                figure = nextCoordinated(figure.get());
            }
        }

        private Optional<Figure> nextCoordinated(Figure figure) {
            int at = figure.to();
            boolean joined = false;
            while (words.is(at, ",")
                    || words.is(at, "and")
                    || words.is(at, "plus")
                    || (words.is(at, "as") && words.is(at + 1, "well"))) {
                joined = true;
                at += words.is(at, "as") ? 3 : 1;
            }
            Optional<Figure> next = joined ? figureAt(at) : Optional.empty();
            return next.filter(n -> n.counts() == figure.counts() || n.kind() == Figure.Kind.IMPLIED);
        }

        /** Whether the figure already belongs to a participle behind it ("killed three and 12 wounded"). */
        private boolean gapped(Figure figure, Binding binding) {
            Optional<Phrases.Hit<Trigger>> next = rules.triggerAt(words, figure.to());
            boolean own = next.isPresent()
                    && (next.get().value().form() == Trigger.Form.PAST
                            || next.get().value().use() == Trigger.Use.ADJECTIVE)
                    && figureAt(next.get().to()).isEmpty();
            boolean auxiliary = BE.contains(words.low(figure.to()))
                    || words.is(figure.to(), "have")
                    || words.is(figure.to(), "had");
            return figure.from() > binding.to + 3 && (own || auxiliary);
        }

        private void nominal(Binding binding) {
            if (words.is(binding.to, "of")) {
                right(binding, binding.to + 1, Rule.NOMINAL);
            }
        }

        private void countNoun(Binding binding) {
            Optional<Figure> before = figureBefore(binding.from)
                    .or(() -> figures.stream()
                            .filter(f -> f.from() < binding.from && f.to() == binding.to)
                            .findFirst());
            boolean numbered = before.isPresent()
                    && before.get().kind() != Figure.Kind.NAMED
                    && before.get().kind() != Figure.Kind.DEFINITE;
            Optional<Figure> covering = figures.stream()
                    .filter(f -> f.from() <= binding.from && binding.from < f.to() && f.kind() != Figure.Kind.NAMED)
                    .findFirst();
            Optional<Figure> figure = covering.or(() -> numbered ? before : Optional.empty());
            if (figure.isEmpty() || figure.get().kind() == Figure.Kind.BARE) {
                massive(binding);
            }
            if (figure.isPresent()
                    && figure.get().quantity().count().orElse(1) >= 0
                    && figure.get().kind() != Figure.Kind.DEFINITE
                    && figure.get().kind() != Figure.Kind.BARE) {
                add(binding, classed(figure.get(), binding), Rule.COUNT_NOUN);
            }
        }

        /** "high civilian casualties", "casualties among civilians": many, without a number. */
        private void massive(Binding binding) {
            int at = rules.victimAt(words, binding.from - 1).isPresent() ? binding.from - 2 : binding.from - 1;
            boolean many = Set.of("high", "heavy", "massive", "significant", "numerous", "mass", "severe")
                    .contains(words.low(at));
            boolean ofWhom = words.is(binding.to, "among") && binding.trigger.harm() == Harm.KILLED_OR_WOUNDED;
            if (many || ofWhom) {
                int from = many ? at : binding.from;
                VictimCategory category = ofWhom ? amongWhom(binding.to + 1) : VictimCategory.UNKNOWN;
                Figure figure = new Figure(
                        from,
                        binding.to,
                        Figure.Kind.VAGUE,
                        Quantity.vague(words.span(from, many ? at + 1 : binding.to)),
                        from,
                        binding.to - 1,
                        category,
                        Optional.empty(),
                        Optional.empty());
                add(binding, ofWhom ? figure : classed(figure, binding), Rule.COUNT_NOUN);
            }
        }

        private VictimCategory amongWhom(int at) {
            return figures.stream()
                    .filter(f -> f.from() >= at && f.from() <= at + 2)
                    .findFirst()
                    .map(Figure::category)
                    .orElse(VictimCategory.UNKNOWN);
        }

        private Figure classed(Figure figure, Binding binding) {
            VictimCategory before = rules.modifier(words.low(binding.from - 1))
                    .or(() -> rules.victimAt(words, binding.from - 1)
                            .map(h -> h.value().category()))
                    .orElse(figure.category());
            Figure.Kind kind = figure.quantity().count().isPresent()
                            || figure.quantity().low().isPresent()
                    ? Figure.Kind.COUNTED
                    : Figure.Kind.VAGUE;
            return new Figure(
                    figure.from(),
                    binding.to,
                    kind,
                    figure.quantity(),
                    figure.victimsFrom(),
                    binding.from,
                    before,
                    figure.group(),
                    Optional.empty());
        }

        private void toll(Binding binding) {
            for (int i = binding.to; i < Math.min(binding.to + 14, words.size()); i++) {
                Optional<Figure> figure =
                        figureAt(i).filter(f -> f.kind() == Figure.Kind.COUNTED || f.kind() == Figure.Kind.VAGUE);
                boolean reached = Set.of(
                                "at",
                                "of",
                                "to",
                                "reached",
                                "stands",
                                "stood",
                                "hit",
                                "passed",
                                "exceeded",
                                "was",
                                "is",
                                "as",
                                "than",
                                "topped")
                        .contains(words.low(i - 1));
                if (figure.isPresent() && reached && accepts(binding, figure.get())) {
                    add(binding, figure.get(), Rule.TOLL);
                    if (!words.is(i - 1, "from")) {
                        return;
                    }
                }
                if (Set.of(";", "\"", "”").contains(words.low(i))) {
                    return;
                }
            }
        }

        private void shields(Binding binding) {
            Optional<Figure> figure =
                    figureAt(binding.to).filter(f -> f.kind() != Figure.Kind.THINGS && f.kind() != Figure.Kind.NAMED);
            if (figure.isPresent()
                    && words.lowSlice(figure.get().to(), words.size()).contains("human shield")) {
                add(binding, figure.get(), Rule.SHIELDS);
            }
        }

        /** "the bodies of some 80 civilians", "eleven bodies were recovered". */
        private void bodies() {
            for (int i = 0; i < words.size(); i++) {
                if (!Set.of("bodies", "body", "corpses", "remains").contains(words.low(i))) {
                    continue;
                }
                Binding binding = new Binding(BODY, Harm.KILLED, i, i + 1);
                if (words.is(i + 1, "of")) {
                    right(binding, i + 2, Rule.BODIES);
                } else {
                    int at = i;
                    figures.stream()
                            .filter(f -> f.to() > at - 1
                                    && f.from() < at
                                    && f.quantity().span().begin()
                                            <= words.span(at, at + 1).begin()
                                    && f.counts() | f.kind() == Figure.Kind.THINGS)
                            .filter(f -> f.to() >= at && f.to() <= at + 1)
                            .findFirst()
                            .ifPresent(f -> add(binding, counted(f, at), Rule.BODIES));
                }
            }
        }

        /** "Three of the dead were children", "Thirteen women were among the dead", "among the dead were two boys". */
        private void amongTheDead() {
            for (int i = 0; i < words.size(); i++) {
                Optional<Phrases.Hit<String>> dead = rules.cue("the-dead").at(words, i);
                if (dead.isEmpty()) {
                    continue;
                }
                Harm harm = words.lowSlice(i, dead.get().to()).contains("wounded")
                                || words.lowSlice(i, dead.get().to()).contains("injured")
                        ? Harm.WOUNDED
                        : Harm.KILLED;
                Binding binding = new Binding(BODY, harm, i, dead.get().to());
                Optional<Figure> parts = figureBefore(i).filter(Figure::counts);
                boolean be = Set.of("were", "was", "are", "is")
                        .contains(words.low(dead.get().to()));
                if (parts.isPresent() && be) {
                    classOfParts(parts.get(), dead.get().to() + 1).ifPresent(f -> addPart(binding, f));
                } else if (words.is(i - 1, "among")
                        && be
                        && figureAt(dead.get().to() + 1).isPresent()) {
                    figuresFrom(dead.get().to() + 1).forEach(f -> addPart(binding, f));
                } else if (words.is(i - 1, "among")
                        && Set.of("were", "was", "are").contains(words.low(i - 2))) {
                    figureBefore(i - 2)
                            .ifPresent(f -> coordinatedBefore(f, false).forEach(p -> addPart(binding, p)));
                }
            }
        }

        private Optional<Figure> classOfParts(Figure parts, int at) {
            return figures.stream()
                    .filter(f -> f.from() == at && f.kind() == Figure.Kind.BARE)
                    .findFirst()
                    .map(parts::ofVictims);
        }

        private List<Figure> figuresFrom(int at) {
            List<Figure> out = new ArrayList<>();
            Optional<Figure> figure = figureAt(at);
            while (figure.isPresent()
                    && (figure.get().counts()
                            || figure.get().kind() == Figure.Kind.NAMED
                            || figure.get().kind() == Figure.Kind.DEFINITE)) {
                out.add(figure.get());
                figure = nextCoordinated(figure.get());
            }
            return out;
        }

        private void addPart(Binding binding, Figure figure) {
            if (used.add(figure.from())) {
                facts.add(new HarmFact(binding.from, binding.trigger, binding.harm, figure, Rule.AMONG, true));
            }
        }

        /** "Among the killed militants is the commander X." */
        private void among() {
            int at = words.is(0, "among") ? 1 : words.size();
            boolean told = false;
            while (at < words.size()
                    && at < 8
                    && !Set.of("is", "was", "are", "were").contains(words.low(at))) {
                told |= rules.triggerAt(words, at)
                        .filter(h -> h.value().harm() == Harm.KILLED)
                        .isPresent();
                at++;
            }
            Optional<Figure> named = told && at < 8 ? nextFigure(at + 1, 7) : Optional.empty();
            VictimCategory category =
                    figures.stream().findFirst().map(Figure::category).orElse(VictimCategory.UNKNOWN);
            named.ifPresent(f -> {
                Figure one = new Figure(
                        f.from(),
                        f.to(),
                        f.kind(),
                        f.quantity(),
                        f.victimsFrom(),
                        f.head(),
                        f.category() == VictimCategory.UNKNOWN ? category : f.category(),
                        f.group(),
                        Optional.empty());
                add(new Binding(BODY, Harm.KILLED, 1, 2), one, Rule.AMONG);
            });
        }

        private Optional<Figure> nextFigure(int from, int reach) {
            return figures.stream()
                    .filter(f -> f.from() >= from
                            && f.from() < from + reach
                            && f.kind() != Figure.Kind.THINGS
                            && f.kind() != Figure.Kind.BARE)
                    .findFirst();
        }

        private Figure counted(Figure figure, int head) {
            Figure.Kind kind = figure.quantity().count().isPresent() ? Figure.Kind.COUNTED : Figure.Kind.VAGUE;
            return new Figure(
                    figure.from(),
                    head + 1,
                    kind,
                    figure.quantity(),
                    figure.victimsFrom(),
                    head,
                    VictimCategory.UNKNOWN,
                    figure.group(),
                    Optional.empty());
        }

        /** "more than 22,000 injured residents": the adjective inside tells the harm. */
        private void adjectives() {
            for (Figure figure : figures) {
                if (figure.inner().isPresent() && figure.counts() && !used.contains(figure.from())) {
                    facts.add(new HarmFact(figure.head(), BODY, figure.inner().get(), figure, Rule.ADJECTIVE, false));
                    used.add(figure.from());
                }
            }
        }

        /** "Five civilians including three children": a part of the figure before. */
        private void subsets() {
            List<HarmFact> whole = List.copyOf(facts);
            for (Figure figure : figures) {
                boolean numbered = figure.counts() || figure.kind() == Figure.Kind.NAMED;
                boolean part = numbered
                        && !used.contains(figure.from())
                        && figure.kind() != Figure.Kind.THINGS
                        && introduced(figure);
                Optional<HarmFact> of = part
                        ? whole.stream()
                                .filter(f -> !f.subset()
                                        && (f.figure().to() <= figure.from() || f.trigger() < figure.from()))
                                .reduce((a, b) -> b)
                        : Optional.empty();
                of.ifPresent(f -> {
                    facts.add(new HarmFact(
                            f.trigger(), f.word(), f.harm(), partOf(figure, f.figure()), Rule.SUBSET, true));
                    used.add(figure.from());
                });
            }
        }

        private Figure partOf(Figure part, Figure whole) {
            boolean unclassed = part.category() == VictimCategory.UNKNOWN;
            return unclassed
                    ? new Figure(
                            part.from(),
                            part.to(),
                            part.kind(),
                            part.quantity(),
                            part.victimsFrom(),
                            part.head(),
                            whole.category(),
                            part.group().or(whole::group),
                            part.inner())
                    : part;
        }

        private boolean introduced(Figure figure) {
            for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - 8); i--) {
                Optional<Phrases.Hit<String>> cue = rules.cue("subset").at(words, i);
                if (cue.isPresent()) {
                    int gap = cue.get().to();
                    return gap >= figure.from()
                            || figures.stream()
                                    .anyMatch(f -> f.from() >= gap && f.to() < figure.from() && used.contains(f.from()))
                            || Set.of("the", "at", "least").contains(words.low(gap));
                }
            }
            return false;
        }

        private Optional<Figure> figureBefore(int at) {
            return figures.stream().filter(f -> f.to() == at).findFirst();
        }

        private Optional<Figure> figureAt(int at) {
            return figures.stream().filter(f -> f.from() == at).findFirst();
        }

        private boolean accepts(Binding binding, Figure figure) {
            if (used.contains(figure.from())) {
                return false;
            }
            boolean thing = figure.kind() == Figure.Kind.THINGS;
            boolean unit = thing || rules.cue("unit").at(words, figure.to()).isPresent();
            boolean persons = figure.hasHead() && !thing;
            return switch (binding.trigger.use()) {
                case BUILDINGS ->
                    (thing && building(figure))
                            || (persons
                                    && figure.kind() == Figure.Kind.COUNTED
                                    && figure.category() != VictimCategory.UNKNOWN);
                case PERSONS -> persons && figure.kind() != Figure.Kind.DEFINITE;
                case CIVILIANS ->
                    persons
                            && figure.counts()
                            && (figure.category() == VictimCategory.CIVILIAN
                                    || figure.category() == VictimCategory.UNKNOWN);
                case INTRANSITIVE, TRANSITIVE ->
                    thing ? shared(figure) || unknownPersons(binding, figure) : !unit || persons;
                default -> !thing && (!unit || persons);
            };
        }

        /** A noun that no list knows and that is no unit: what is killed or abducted is a person more often than not. */
        private boolean unknownPersons(Binding binding, Figure figure) {
            boolean ofPersons = binding.harm != Harm.DISPLACED
                    && binding.harm != Harm.DESTROYED
                    && binding.harm != Harm.SURRENDERED;
            boolean unitInside =
                    rules.cue("unit").within(words, figure.from(), figure.to()).isPresent()
                            || rules.cue("unit").at(words, figure.to()).isPresent();
            boolean noun = words.tag(figure.to() - 1).equals("NOUN")
                    && figure.quantity().bound() != Bound.VAGUE;
            return ofPersons
                    && !unitInside
                    && noun
                    && rules.events().within(words, figure.from(), figure.to()).isEmpty();
        }

        private boolean shared(Figure figure) {
            return rules.modifier(words.low(figure.to() - 1)).isPresent() && words.is(figure.to(), "and");
        }

        private boolean building(Figure figure) {
            return figure.quantity().count().isPresent()
                    && rules.cue("building")
                            .within(words, figure.from(), figure.to())
                            .isPresent();
        }

        private void add(Binding binding, Figure figure, Rule rule) {
            if (used.contains(figure.from())) {
                return;
            }
            boolean personsDestroyed =
                    binding.trigger.use() == Trigger.Use.BUILDINGS && figure.kind() == Figure.Kind.COUNTED;
            boolean subset = rules.cue("subset").at(words, figure.from() - 1).isPresent();
            Figure kept =
                    binding.trigger.use() == Trigger.Use.BUILDINGS && !personsDestroyed ? civilian(figure) : figure;
            facts.add(new HarmFact(
                    binding.from, binding.trigger, personsDestroyed ? Harm.KILLED : binding.harm, kept, rule, subset));
            used.add(figure.from());
        }

        private Figure civilian(Figure figure) {
            return new Figure(
                    figure.from(),
                    figure.to(),
                    Figure.Kind.COUNTED,
                    figure.quantity(),
                    figure.victimsFrom(),
                    figure.to() - 1,
                    VictimCategory.CIVILIAN,
                    figure.group(),
                    Optional.empty());
        }

        /** A bare number takes the victims of the figure before it in the same sentence. */
        private List<HarmFact> inherit() {
            List<HarmFact> out = new ArrayList<>();
            Optional<Figure> last = Optional.empty();
            for (HarmFact fact : facts) {
                boolean bare = !fact.figure().hasHead() && fact.rule() != Rule.TOLL;
                HarmFact kept = bare && last.isPresent() ? fact.ofVictims(last.get()) : fact;
                out.add(kept);
                last = kept.figure().hasHead() && !kept.subset() ? Optional.of(kept.figure()) : last;
            }
            return out;
        }
    }

    private static final Trigger BODY =
            new Trigger("body", Harm.KILLED, Trigger.Use.NOMINAL, Trigger.Form.OTHER, Optional.empty());

    private record Binding(Trigger trigger, Harm harm, int from, int to) {}
}
