package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.claim.Quantity;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Party;
import org.dateline.gazetteer.Actor;
import org.dateline.link.Link;

/** Finds the noun phrases of a sentence that may count victims. */
final class FigureFinder {
    private static final Set<String> OTHERS = Set.of("others", "other", "more");
    private static final Set<String> NOUN_TAGS = Set.of("NOUN", "PROPN", "ADJ", "X", "SYM");
    private static final Set<String> STOP = Set.of(
            "and",
            "or",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "who",
            "which",
            "that",
            "were",
            "was",
            "are",
            "is",
            "have",
            "has",
            "had",
            "been",
            "when",
            "while",
            "after",
            "as",
            "during",
            "near",
            "including",
            "among",
            "dead",
            "alive",
            "said",
            "to",
            "under",
            "out",
            "also",
            "since",
            "from",
            "of");
    private static final Set<String> GENERIC = Set.of(
            "fighter",
            "fighters",
            "member",
            "members",
            "element",
            "elements",
            "personnel",
            "officer",
            "officers",
            "combatant",
            "combatants",
            "people",
            "men",
            "troops",
            "force",
            "forces",
            "leader",
            "leaders",
            "commander",
            "commanders",
            "official",
            "officials",
            "others",
            "defenders",
            "individuals",
            "persons",
            "volunteers",
            "recruits",
            "guards",
            "guard",
            "man",
            "person");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their", "its", "one");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");

    private final RuleBook rules;

    FigureFinder(RuleBook rules) {
        this.rules = rules;
    }

    /** All figures in order, none overlapping. */
    List<Figure> find(Words words) {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Figure> figure = at(words, i);
            figure.ifPresent(figures::add);
            i = figure.map(Figure::to).orElse(i + 1);
        }
        return figures;
    }

    private Optional<Figure> at(Words words, int i) {
        if (words.isMark(i)) {
            return Optional.empty();
        }
        Optional<QuantityReader.Read> quantity = QuantityReader.at(words, i);
        if (quantity.isPresent()) {
            return Optional.of(counted(words, i, quantity.get()));
        }
        if (words.is(i, "no") || words.is(i, "nobody")) {
            return none(words, i);
        }
        if (ARTICLES.contains(words.low(i))) {
            return singular(words, i);
        }
        return named(words, i).or(() -> bare(words, i));
    }

    private Figure counted(Words words, int from, QuantityReader.Read read) {
        int at = words.is(read.to(), "of") ? skipArticle(words, read.to() + 1) : read.to();
        boolean more = OTHERS.contains(words.low(at));
        NounPhrase phrase = nounPhrase(words, more ? at + 1 : at);
        boolean partitive = (at != read.to() || words.is(at, "others")) && !phrase.isPerson();
        if (partitive || phrase.isEmpty()) {
            int to = more ? at + 1 : read.to();
            int head = more && !words.is(at, "more") ? at : -1;
            return figure(words, from, to, read.quantity(), phrase(more ? at : read.to(), to, head, phrase));
        }
        return figure(words, from, phrase.to, read.quantity(), phrase);
    }

    private static NounPhrase phrase(int from, int to, int head, NounPhrase like) {
        return new NounPhrase(
                from, to, head, VictimCategory.UNKNOWN, true, like.isEmpty() || head >= 0, like.inner, false);
    }

    private Figure figure(Words words, int from, int to, Quantity quantity, NounPhrase phrase) {
        boolean vague = quantity.bound() == Bound.VAGUE;
        Figure.Kind kind = !phrase.person ? Figure.Kind.THINGS : vague ? Figure.Kind.VAGUE : Figure.Kind.COUNTED;
        int end = Math.max(to, phrase.head >= 0 ? afterOf(words, to) : to);
        Optional<NounPhrase> body = phrase.head >= 0 ? bodyAfter(words, to) : Optional.empty();
        end = Math.max(end, body.map(NounPhrase::to).orElse(end));
        VictimCategory category = body.map(NounPhrase::category)
                .filter(c -> c != VictimCategory.UNKNOWN)
                .orElse(phrase.category);
        return new Figure(
                from, end, kind, quantity, phrase.from, phrase.head, category, group(words, from, end), phrase.inner);
    }

    /** "members of the security forces", "fighters from the group": the body that general nouns belong to. */
    private Optional<NounPhrase> bodyAfter(Words words, int to) {
        boolean general =
                GENERIC.contains(words.low(to - 1)) && Set.of("of", "from").contains(words.low(to));
        return general
                ? Optional.of(nounPhrase(words, skipArticle(words, to + 1))).filter(NounPhrase::isPerson)
                : Optional.empty();
    }

    private Optional<Figure> none(Words words, int i) {
        int at = words.is(i, "no") ? i + 1 : i;
        boolean one = words.is(i, "nobody") || words.is(at, "one");
        NounPhrase phrase = one
                ? phrase(at, at + 1, at, NounPhrase.EMPTY)
                : nounPhrase(words, words.is(at, "further") ? at + 1 : at);
        if (phrase.isEmpty() || !phrase.person) {
            return Optional.empty();
        }
        Quantity zero = Quantity.of(words.span(i, Math.min(at + 1, words.size())), Bound.EXACT, 0);
        return Optional.of(figure(words, i, phrase.to, zero, phrase));
    }

    private Optional<Figure> singular(Words words, int i) {
        NounPhrase phrase = nounPhrase(words, i + 1);
        if (!phrase.isPerson() || phrase.plural) {
            return Optional.empty();
        }
        boolean definite = !Set.of("a", "an", "one").contains(words.low(i));
        long count = 1;
        int to = phrase.to;
        while (!definite && words.is(to, "and") && POSSESSIVES.contains(words.low(to + 1))) {
            Optional<NumberReader.Number> number = NumberReader.at(words, to + 2);
            NounPhrase more =
                    nounPhrase(words, number.map(NumberReader.Number::to).orElse(to + 2));
            if (!more.isPerson() || (more.plural && number.isEmpty())) {
                break;
            }
            count += number.map(NumberReader.Number::value).orElse(1L);
            to = more.to;
        }
        Quantity quantity = Quantity.of(words.span(i, to), Bound.EXACT, count);
        int end = afterOf(words, to);
        return Optional.of(new Figure(
                i,
                end,
                definite ? Figure.Kind.DEFINITE : Figure.Kind.IMPLIED,
                quantity,
                i,
                phrase.head,
                phrase.category,
                group(words, i, end),
                phrase.inner));
    }

    private static Optional<Figure> named(Words words, int i) {
        Optional<Link> link = words.linkAt(i).filter(l -> l.mention().kind() == MentionKind.PERSON);
        if (link.isEmpty() || words.nameBegin(i) != i) {
            return Optional.empty();
        }
        int to = words.nameEnd(i);
        Quantity one = Quantity.of(words.span(i, to), Bound.EXACT, 1);
        return Optional.of(new Figure(
                i, to, Figure.Kind.NAMED, one, i, to - 1, VictimCategory.UNKNOWN, Optional.empty(), Optional.empty()));
    }

    private Optional<Figure> bare(Words words, int i) {
        NounPhrase phrase = nounPhrase(words, i);
        if (!phrase.isPerson() || !phrase.plural) {
            return Optional.empty();
        }
        int end = afterOf(words, phrase.to);
        Quantity vague = Quantity.vague(words.span(i, phrase.to));
        return Optional.of(new Figure(
                i, end, Figure.Kind.BARE, vague, i, phrase.head, phrase.category, group(words, i, end), phrase.inner));
    }

    private record NounPhrase(
            int from,
            int to,
            int head,
            VictimCategory category,
            boolean plural,
            boolean person,
            Optional<Harm> inner,
            boolean seen) {
        static final NounPhrase EMPTY =
                new NounPhrase(0, 0, -1, VictimCategory.UNKNOWN, false, true, Optional.empty(), false);

        boolean isEmpty() {
            return to == from;
        }

        boolean isPerson() {
            return person && head >= 0;
        }
    }

    /** Reads adjectives and nouns from word {@code from}; the last noun for persons is the head. */
    private NounPhrase nounPhrase(Words words, int from) {
        int at = from;
        int head = -1;
        int to = from;
        boolean plural = false;
        VictimCategory category = VictimCategory.UNKNOWN;
        Optional<Harm> inner = Optional.empty();
        while (at < words.size() && at - from < 10) {
            Optional<Phrases.Hit<RuleBook.VictimNoun>> noun = rules.victimAt(words, at);
            Optional<Phrases.Hit<Trigger>> harm = rules.triggerAt(words, at).filter(h -> noun.isEmpty());
            if (noun.isPresent()) {
                head = noun.get().to() - 1;
                to = noun.get().to();
                plural = noun.get().value().plural();
                category = noun.get().value().category();
                at = to;
            } else if (harm.isPresent()) {
                if (head >= 0
                        || harm.get().value().form() == Trigger.Form.BASE
                        || !personFollows(words, harm.get().to())) {
                    break;
                }
                inner = Optional.of(harm.get().value().harm());
                at = harm.get().to();
            } else if (words.is(at, "(") && closing(words, at) > 0) {
                at = closing(words, at) + 1;
            } else if (head >= 0 && compound(words, at)) {
                at++;
            } else if (words.is(at, "and") && head < 0 && coordinatedModifier(words, at)) {
                at++;
            } else if (isModifier(words, at, head >= 0)) {
                at++;
                to = head >= 0 ? to : at;
            } else {
                break;
            }
        }
        boolean things = head < 0 && to > from;
        return new NounPhrase(
                from,
                to,
                head,
                head < 0 ? category : classOf(words, from, head, category),
                plural,
                !things,
                inner,
                true);
    }

    /** "village guard militia members": a further noun for persons follows the modifier. */
    private boolean compound(Words words, int at) {
        return rules.modifier(words.low(at)).isPresent()
                && rules.victimAt(words, at + 1).isPresent();
    }

    /** "regime and rebel fighters": both words modify one head. */
    private boolean coordinatedModifier(Words words, int and) {
        boolean before = rules.modifier(words.low(and - 1)).isPresent();
        boolean after = rules.modifier(words.low(and + 1)).isPresent();
        return before && after && personFollows(words, and + 1);
    }

    private boolean personFollows(Words words, int at) {
        for (int i = at; i < Math.min(at + 4, words.size()); i++) {
            if (rules.victimAt(words, i).isPresent()) {
                return true;
            }
            if (!isModifier(words, i, false)) {
                return false;
            }
        }
        return false;
    }

    private boolean isModifier(Words words, int at, boolean afterHead) {
        String low = words.low(at);
        if (afterHead || STOP.contains(low) || words.isMark(at)) {
            return !afterHead && low.equals("-");
        }
        boolean known = rules.modifier(low).isPresent() || words.linkAt(at).isPresent();
        boolean coordinated = low.equals("/");
        return known
                || coordinated
                || low.equals("'s")
                || NOUN_TAGS.contains(words.tag(at))
                || low.endsWith("-led")
                || low.endsWith("-backed");
    }

    private static int closing(Words words, int open) {
        for (int i = open + 1; i < Math.min(open + 7, words.size()); i++) {
            if (words.is(i, ")")) {
                return i;
            }
        }
        return -1;
    }

    private VictimCategory classOf(Words words, int from, int head, VictimCategory own) {
        if (own != VictimCategory.UNKNOWN && !GENERIC.contains(words.low(head))) {
            return own;
        }
        Set<VictimCategory> found = EnumSet.noneOf(VictimCategory.class);
        for (int i = from; i < head; i++) {
            Optional<VictimCategory> byName = words.linkAt(i).flatMap(FigureFinder::memberClass);
            byName.or(() -> Optional.empty()).ifPresent(found::add);
            if (byName.isEmpty()) {
                rules.modifier(words.low(i)).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            return own;
        }
        return found.size() == 1 ? found.iterator().next() : mixed(found);
    }

    private static VictimCategory mixed(Set<VictimCategory> found) {
        boolean twoSides = found.contains(VictimCategory.MILITANT)
                && (found.contains(VictimCategory.MILITARY) || found.contains(VictimCategory.POLICE));
        return twoSides ? VictimCategory.MIXED : found.iterator().next();
    }

    static Optional<VictimCategory> memberClass(Link link) {
        return link.entry()
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .flatMap(Actor::category)
                .flatMap(code -> java.util.Arrays.stream(VictimCategory.values())
                        .filter(c -> c.code().equals(code))
                        .findFirst());
    }

    private static int skipArticle(Words words, int at) {
        return Set.of("the", "its", "their", "his", "these", "those").contains(words.low(at)) ? at + 1 : at;
    }

    /** Past "of the Islamic State", "from the Badr Organization": the group that the victims belong to. */
    private static int afterOf(Words words, int to) {
        if (!Set.of("of", "from").contains(words.low(to))) {
            return to;
        }
        int at = skipArticle(words, to + 1);
        boolean actor = words.linkAt(at)
                .flatMap(Link::entry)
                .filter(e -> e instanceof Actor)
                .isPresent();
        return actor ? words.nameEnd(at) : to;
    }

    private static Optional<Party> group(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Link> link = words.linkAt(i);
            Optional<Actor> actor = link.flatMap(Link::entry)
                    .filter(Actor.class::isInstance)
                    .map(Actor.class::cast)
                    .filter(a -> a.kind() != Actor.Kind.POPULATION_GROUP);
            if (actor.isPresent()) {
                return Optional.of(
                        new Party(link.get().mention().span(), actor.get().name(), Optional.of(actor.get()), true));
            }
        }
        return Optional.empty();
    }

    /** The number that {@code figure} states, if it states one. */
    static OptionalLong count(Figure figure) {
        return figure.quantity().count();
    }
}
