package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;

/** Decides which figures a word of harm can take for its victims, and binds them. */
final class VictimBinder {
    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;

    VictimBinder(SentenceFacts sheet, RuleBook rules) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
    }

    /** Whether the figure can be what the word of harm was done to. */
    boolean accepts(Binding binding, Figure figure) {
        if (sheet.isUsed(figure)) {
            return false;
        }
        if (isUntold(binding, figure)
                || isOldNews(binding, figure)
                || isLightly(binding, figure)
                || isBodyPart(binding, figure)
                || speaks(figure)) {
            return false;
        }
        if (isFraction(figure) || isBeast(figure)) {
            return false;
        }
        boolean one = figure.quantity().count().equals(OptionalLong.of(1));
        if (binding.harm() == Harm.DISPLACED && one && !words.in(figure.head(), rules.words("family"))) {
            return false;
        }
        if (one && words.is(figure.from() - 1, "of") && words.in(figure.head(), rules.words("family"))) {
            return false;
        }
        boolean thing = figure.kind() == Figure.Kind.THINGS;
        boolean unit = thing || rules.cue("unit").at(words, figure.to()).isPresent();
        boolean persons = figure.hasHead() && !thing;
        return switch (binding.trigger().use()) {
            case BUILDINGS ->
                (thing && building(figure))
                        || ofBuildings(figure)
                        || (persons
                                && figure.kind() == Figure.Kind.COUNTED
                                && figure.category() != VictimCategory.UNKNOWN);
            case PERSONS -> persons && (isLoss(binding) ? isOwn(figure) : figure.kind() != Figure.Kind.DEFINITE);
            case CIVILIANS ->
                persons
                        && figure.counts()
                        && (figure.category() == VictimCategory.CIVILIAN
                                || figure.category() == VictimCategory.UNKNOWN);
            case FIGHTERS -> persons && figure.counts() && isFighter(figure.category());
            case ATTACK, CARE ->
                persons || (!thing && !unit && !isShot(binding, figure) && figure.kind() == Figure.Kind.COUNTED);
            case INTRANSITIVE, TRANSITIVE ->
                thing ? shared(figure) || unknownPersons(binding, figure) : !unit || persons;
            default -> !thing && (!unit || persons);
        };
    }

    /** "called for her to be jailed", "an attempt to kill him": nobody says that it happened. */
    private boolean isUntold(Binding binding, Figure figure) {
        int from = binding.from();
        boolean few = figure.quantity().count().orElse(1) <= 1;
        boolean base = (few || binding.trigger().lemma().equals("evacuate"))
                && binding.trigger().isVerb()
                && binding.trigger().form() == Trigger.Form.BASE;
        boolean be = binding.trigger().form() == Trigger.Form.PAST && words.is(from - 1, "be");
        int to = base ? from - 1 : from - 2;
        return (base || be)
                && (binding.harm() != Harm.DISPLACED || base)
                && words.is(to, "to")
                && !words.in(to - 1, rules.words("come-true"));
    }

    /** "None were seriously injured": they may have been injured. */
    private boolean isLightly(Binding binding, Figure figure) {
        return figure.quantity().count().equals(OptionalLong.of(0))
                && words.in(binding.from() - 1, rules.words("gravely"));
    }

    /** "since August, the governor said": who tells of the harm did not come to it. */
    private boolean speaks(Figure figure) {
        boolean one =
                figure.hasHead() && (figure.quantity().count().orElse(0) == 1 || words.is(figure.from() - 1, ","));
        int verb = words.in(figure.to(), rules.words("weekday")) ? figure.to() + 1 : figure.to();
        boolean said = rules.cue("attribution-verb").at(words, verb).isPresent();
        return one && said && !words.is(verb + 1, "to");
    }

    /** "two-thirds of the 12,000 inhabitants", "a third of the country": not all of them, and not one. */
    private boolean isFraction(Figure figure) {
        boolean ordinal = words.is(figure.to(), "of") && words.in(figure.to() - 1, rules.words("fraction"));
        boolean part = words.is(figure.from() - 1, "of") && words.in(figure.from() - 2, rules.words("fraction"));
        return ordinal || part;
    }

    /** "two dead birds": no persons. */
    private boolean isBeast(Figure figure) {
        boolean beast = false;
        int last = rules.triggerAt(words, figure.to()).isPresent() ? figure.to() + 1 : figure.to();
        for (int i = figure.from(); i <= last && !figure.hasHead(); i++) {
            String low = words.low(i);
            beast |= words.in(i, rules.words("beast"))
                    || (low.endsWith("s") && rules.words("beast").contains(low.substring(0, low.length() - 1)));
        }
        return beast;
    }

    /** "lost six officers": of others than fighters and policemen it may mean anything. */
    private static boolean isLoss(Binding binding) {
        return binding.trigger().lemma().startsWith("lose");
    }

    private boolean isOwn(Figure figure) {
        boolean counted = figure.kind() == Figure.Kind.COUNTED;
        boolean own = words.lowSlice(figure.from(), Math.min(words.size(), figure.to() + 3))
                .contains(" own");
        boolean violent = rules.events().within(words, 0, words.size()).isPresent();
        boolean kin = violent && figure.hasHead() && words.in(figure.head(), rules.words("lost-persons"));
        return (counted && (own || figure.category() == VictimCategory.POLICE || isFighter(figure.category())))
                || (kin && figure.kind() != Figure.Kind.BARE);
    }

    private static boolean isFighter(VictimCategory category) {
        return category == VictimCategory.MILITARY
                || category == VictimCategory.MILITANT
                || category == VictimCategory.MILITIA;
    }

    /** "shot in the head". */
    private boolean isBodyPart(Binding binding, Figure figure) {
        return figure.hasHead() && words.is(figure.head(), "head") && binding.harm() == Harm.WOUNDED;
    }

    /** "one shot was heard": a noun. */
    private static boolean isShot(Binding binding, Figure figure) {
        return figure.to() == binding.from() && figure.quantity().count().orElse(0) == 1;
    }

    /** "the men", "the deaths of civilians", "how many": victims told of before, or of no count. */
    private boolean isOldNews(Binding binding, Figure figure) {
        boolean bare = figure.kind() == Figure.Kind.BARE;
        boolean definite = words.in(figure.from() - 1, rules.words("definite"));
        boolean object = figure.from() >= binding.to();
        boolean anybody = words.in(figure.to() - 1, rules.words("anybody"));
        return (bare && (anybody || definite || object || binding.trigger().isWeak()))
                || words.is(figure.from() - 1, "how");
    }

    /** A noun that no list knows and that is no unit: what is killed or abducted is a person more often than not. */
    boolean unknownPersons(Binding binding, Figure figure) {
        boolean ofPersons = binding.harm() != Harm.DISPLACED
                && binding.harm() != Harm.DESTROYED
                && binding.harm() != Harm.SURRENDERED;
        boolean unitInside =
                rules.cue("unit").within(words, figure.from(), figure.to()).isPresent()
                        || rules.cue("unit").at(words, figure.to()).isPresent();
        boolean noun = (words.tag(figure.to() - 1).equals("NOUN") || people(figure.to() - 1))
                && figure.quantity().bound() != Bound.VAGUE;
        return ofPersons
                && !unitInside
                && noun
                && rules.events().within(words, figure.from(), figure.to()).isEmpty();
    }

    /** "Eight Awá", "seventy Chechens": a word with one capital, of letters only. */
    private boolean people(int i) {
        String form = words.slice(i, i + 1);
        return words.isCapital(i)
                && words.linkAt(i).isEmpty()
                && form.length() > 2
                && form.chars().skip(1).allMatch(Character::isLowerCase);
    }

    /** "30 regime and 39 rebel fighters": a number with a modifier whose noun follows later. */
    boolean shared(Figure figure) {
        return rules.modifier(words.low(figure.to() - 1)).isPresent() && words.is(figure.to(), "and");
    }

    /** "14 houses, two of which were destroyed", "of the 216 houses, 180 were": a number of houses told before. */
    private boolean ofBuildings(Figure figure) {
        boolean number = figure.kind() == Figure.Kind.COUNTED && !figure.hasHead();
        boolean ofThem = words.is(figure.to(), "of") && words.in(figure.to() + 1, rules.words("part-pronoun"));
        return number
                && sheet.figures().stream()
                        .filter(f -> f.to() <= figure.from() && building(f))
                        .anyMatch(f -> ofThem || words.is(f.from() - 1, "of"));
    }

    /** Whether it counts homes or other civilian buildings. */
    boolean building(Figure figure) {
        String low = words.lowSlice(figure.from(), figure.to());
        boolean enemy = low.contains("-held") || low.contains("militant") || low.contains("terrorist");
        return !enemy
                && (figure.quantity().count().isPresent() || figure.quantity().bound() == Bound.VAGUE)
                && rules.cue("building")
                        .within(words, figure.from(), words.is(figure.to(), "of") ? figure.to() + 3 : figure.to())
                        .isPresent();
    }

    /** Binds a figure as victims of the word of harm. */
    void add(Binding binding, Figure figure, Rule rule) {
        if (sheet.isUsed(figure)) {
            return;
        }
        boolean personsDestroyed = binding.trigger().use() == Trigger.Use.BUILDINGS
                && figure.kind() == Figure.Kind.COUNTED
                && figure.hasHead();
        boolean subset = rules.cue("subset").at(words, figure.from() - 1).isPresent();
        Figure kept = binding.trigger().use() == Trigger.Use.BUILDINGS && !personsDestroyed
                ? figure.counting(VictimCategory.CIVILIAN, figure.to() - 1, figure.to())
                : figure;
        Harm harm = personsDestroyed ? Harm.KILLED : binding.harm();
        boolean displaced = harm == Harm.DISPLACED && kept.category() == VictimCategory.UNKNOWN;
        Figure classed = displaced ? kept.ofClass(VictimCategory.CIVILIAN) : kept;
        sheet.keep(new HarmFact(binding.from(), binding.trigger(), harm, classed, rule, subset));
    }

    /** Binds a figure that is part of one already told. */
    void addPart(Binding binding, Figure figure) {
        sheet.keep(new HarmFact(binding.from(), binding.trigger(), binding.harm(), figure, Rule.AMONG, true));
    }

    /** "30 regime and 39 rebel fighters": the first takes the head of the last. */
    List<Figure> headed(List<Figure> chain) {
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
        return figure.counting(category, figure.to() - 1, figure.to());
    }
}
