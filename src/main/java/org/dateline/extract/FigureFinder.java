package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Bound;
import org.dateline.claim.Quantity;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Party;
import org.dateline.gazetteer.Actor;
import org.dateline.link.Link;

/** Finds the noun phrases of a sentence that may count victims. */
final class FigureFinder {
    private final RuleBook rules;
    private final NounPhrases phrases;

    FigureFinder(RuleBook rules) {
        this.rules = rules;
        this.phrases = new NounPhrases(rules);
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
        if (quantity.isPresent() && (Ages.at(words, i) || ofAge(words, i))) {
            return Optional.empty();
        }
        if (quantity.isPresent()) {
            return Optional.of(counted(words, i, quantity.get()));
        }
        if (words.is(i, "no") || words.is(i, "nobody") || words.is(i, "zero")) {
            return none(words, i);
        }
        if (words.in(i, rules.words("any"))) {
            return any(words, i);
        }
        if (words.in(i, rules.words("article"))) {
            return singular(words, i).or(() -> lone(words, i));
        }
        return withOthers(words, i).or(() -> named(words, i)).or(() -> bare(words, i));
    }

    /** "a boy of three", "girls of 9 and 13": the number after a person and "of" is an age if it counts nothing. */
    private boolean ofAge(Words words, int i) {
        int of = words.is(i - 1, "and") ? i - 3 : i - 1;
        int person = of - 1;
        boolean noun = words.is(of, "of")
                && rules.victimAt(words, person).isPresent()
                && !words.in(person, rules.words("family"))
                && !words.in(person, rules.words("parent"));
        int to = NumberReader.at(words, i).map(NumberReader.Numeral::to).orElse(i + 1);
        return noun && (to >= words.size() || words.isMark(to) || words.in(to, rules.words("noun-phrase-stop")));
    }

    private Figure counted(Words words, int from, QuantityReader.Read read) {
        int at = words.is(read.to(), "of") ? skipArticle(words, read.to() + 1) : read.to();
        int whole = wholeOf(words, read.to());
        if (whole > read.to()) {
            NounPhrase of = phrases.at(words, whole);
            int end = of.isPerson() ? of.to() : whole;
            return figure(words, from, end, read.quantity(), of.isPerson() ? of : phrase(from, end, end - 1, of));
        }
        boolean more = words.in(at, rules.words("other"));
        NounPhrase phrase = phrases.at(words, more ? at + 1 : at);
        boolean partitive = (at != read.to() || words.is(at, "others")) && !phrase.isPerson();
        if (partitive || phrase.isEmpty()) {
            int to = more ? at + 1 : read.to();
            int head = more && !words.is(at, "more") ? at : -1;
            return figure(words, from, to, read.quantity(), phrase(more ? at : read.to(), to, head, phrase));
        }
        return figure(words, from, phrase.to(), read.quantity(), phrase);
    }

    /** "of the six", "of them": one past the number or pronoun, or {@code to}. */
    private int wholeOf(Words words, int to) {
        if (!words.is(to, "of")) {
            return to;
        }
        int at = words.is(to + 1, "all") ? to + 2 : to + 1;
        boolean article = skipArticle(words, at) > at;
        if (article && words.is(at + 1, "own")) {
            return at + 2;
        }
        return article
                ? NumberReader.at(words, at + 1).map(NumberReader.Numeral::to).orElse(to)
                : to;
    }

    private static NounPhrase phrase(int from, int to, int head, NounPhrase like) {
        return new NounPhrase(from, to, head, VictimCategory.UNKNOWN, true, like.isEmpty() || head >= 0, like.inner());
    }

    private Figure figure(Words words, int from, int to, Quantity quantity, NounPhrase phrase) {
        boolean vague = quantity.bound() == Bound.VAGUE;
        Figure.Kind kind = !phrase.person() ? Figure.Kind.THINGS : vague ? Figure.Kind.VAGUE : Figure.Kind.COUNTED;
        int end = Math.max(to, phrase.head() >= 0 ? afterOf(words, to) : to);
        Optional<NounPhrase> body = phrase.head() >= 0 ? bodyAfter(words, to) : Optional.empty();
        end = Math.max(end, body.map(NounPhrase::to).orElse(end));
        VictimCategory category = body.map(NounPhrase::category)
                .filter(c -> c != VictimCategory.UNKNOWN)
                .orElse(phrase.category());
        return new Figure(
                from,
                end,
                kind,
                quantity,
                phrase.from(),
                phrase.head(),
                category,
                group(words, from, end),
                phrase.inner());
    }

    /** "members of the security forces", "fighters from the group": the body that general nouns belong to. */
    private Optional<NounPhrase> bodyAfter(Words words, int to) {
        boolean general = words.in(to - 1, rules.words("general-noun"))
                && Set.of("of", "from").contains(words.low(to));
        return general
                ? Optional.of(phrases.at(words, skipArticle(words, to + 1))).filter(NounPhrase::isPerson)
                : Optional.empty();
    }

    /** "denied that any of its soldiers died", "denies having killed anyone": nobody knows how many. */
    private Optional<Figure> any(Words words, int i) {
        boolean denied = rules.cue("denial-of-any").within(words, 0, i).isPresent();
        int at = words.is(i + 1, "of") ? skipArticle(words, i + 2) : i + 1;
        NounPhrase phrase = words.is(i, "any") ? phrases.at(words, at) : phrase(i, i + 1, i, NounPhrase.EMPTY);
        return denied && phrase.isPerson()
                ? Optional.of(figure(words, i, phrase.to(), Quantity.vague(words.span(i, i + 1)), phrase))
                : Optional.empty();
    }

    /** "no casualties", "no further deaths": none of what a noun counts. */
    private Optional<Figure> noCasualties(Words words, int i, int at) {
        for (int noun = at; noun < at + 3; noun++) {
            Optional<Phrases.Hit<Trigger>> hit =
                    rules.triggerAt(words, noun).filter(h -> h.value().use() == Trigger.Use.COUNT_NOUN);
            if (hit.isPresent()) {
                Quantity zero = Quantity.of(words.span(i, i + 1), Bound.EXACT, 0);
                return Optional.of(figure(words, i, noun, zero, phrase(i, noun, -1, NounPhrase.EMPTY)));
            }
            if (!words.tag(noun).equals("ADJ")) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Figure> none(Words words, int i) {
        int at = words.is(i, "nobody") ? i : i + 1;
        boolean one = words.is(i, "nobody") || words.is(at, "one");
        NounPhrase phrase = one
                ? phrase(at, at + 1, at, NounPhrase.EMPTY)
                : phrases.at(words, words.is(at, "further") ? at + 1 : at);
        if (phrase.isEmpty() || !phrase.person()) {
            return words.is(i, "nobody") ? Optional.empty() : noCasualties(words, i, at);
        }
        Quantity zero = Quantity.of(words.span(i, Math.min(at + 1, words.size())), Bound.EXACT, 0);
        return Optional.of(figure(words, i, phrase.to(), zero, phrase));
    }

    private Optional<Figure> singular(Words words, int i) {
        NounPhrase phrase = phrases.at(words, i + 1);
        if (!phrase.isPerson() || phrase.plural()) {
            return Optional.empty();
        }
        Optional<Figure> family = family(words, i, phrase);
        if (family.isPresent()) {
            return family;
        }
        boolean definite = !words.in(i, rules.words("indefinite"));
        long count = words.is(phrase.head(), "couple") ? 2 : 1;
        int to = phrase.to();
        boolean kin = !definite || words.in(i, rules.words("possessive"));
        Kin more = kin ? Kin.at(words, to, phrases, rules) : new Kin(0, to);
        count += more.count();
        to = more.to();
        NounPhrase second = words.is(to, "and") ? phrases.at(words, to + 1) : NounPhrase.EMPTY;
        if (!definite && second.isPerson() && !second.plural() && words.in(second.to(), rules.words("past-be"))) {
            count++;
            to = second.to();
        }
        Quantity quantity = Quantity.of(words.span(i, to), Bound.EXACT, count);
        int end = Ages.after(words, afterOf(words, to));
        return Optional.of(new Figure(
                i,
                end,
                definite && count == 1 ? Figure.Kind.DEFINITE : Figure.Kind.IMPLIED,
                quantity,
                i,
                phrase.head(),
                phrase.category(),
                group(words, i, end),
                phrase.inner()));
    }

    /** "a family of six": six. */
    private Optional<Figure> family(Words words, int i, NounPhrase phrase) {
        boolean family = words.in(phrase.head(), rules.words("family")) && words.is(phrase.to(), "of");
        return family
                ? NumberReader.at(words, phrase.to() + 1)
                        .filter(n -> !phrases.at(words, n.to()).isPerson())
                        .map(n -> person(words, i, n.to(), n.value()))
                : Optional.empty();
    }

    /** "another", "a third": one more person, where a verb or an end follows. */
    private Optional<Figure> lone(Words words, int i) {
        boolean ordinal = words.in(i + 1, rules.words("ordinal"));
        int to = ordinal && words.in(i, rules.words("indefinite")) ? i + 2 : words.is(i, "another") ? i + 1 : i;
        boolean ends = to > i
                && (to >= words.size()
                        || words.isMark(to)
                        || words.in(to, rules.words("noun-phrase-stop"))
                        || rules.triggerAt(words, to).isPresent()
                        || words.tag(to).equals("ADV")
                        || words.tag(to).equals("VERB"));
        return ends ? Optional.of(person(words, i, to, 1)) : Optional.empty();
    }

    /** "he and three others": four. */
    private Optional<Figure> withOthers(Words words, int i) {
        if (!words.in(i, rules.words("personal-pronoun")) || !words.is(i + 1, "and")) {
            return Optional.empty();
        }
        Optional<QuantityReader.Read> others = QuantityReader.at(words, i + 2)
                .filter(q -> q.quantity().bound() == Bound.EXACT && words.in(q.to(), rules.words("other")));
        return others.map(o -> {
            Figure rest = counted(words, i + 2, o);
            return person(words, i, rest.to(), rest.quantity().count().orElseThrow() + 1);
        });
    }

    private static Figure person(Words words, int from, int to, long count) {
        return new Figure(
                from,
                to,
                Figure.Kind.IMPLIED,
                Quantity.of(words.span(from, to), Bound.EXACT, count),
                from,
                to - 1,
                VictimCategory.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    /** "photographer Omar Saleh", "17-year-old Nada Saleh": where the name begins, or {@code i}. */
    private int nameBehind(Words words, int i) {
        int age = Ages.noun(words, i);
        if (age > i) {
            return age;
        }
        boolean named = words.linkAt(i).isPresent();
        return rules.victimAt(words, i)
                .filter(h ->
                        !named && !h.value().plural() && words.linkAt(h.to()).isPresent())
                .map(Phrases.Hit::to)
                .orElse(i);
    }

    /** "Mona Haddad, 34," is one; "Omar Saleh, Nada Saleh, 9, and Rim Aziz" are three. */
    private Optional<Figure> named(Words words, int i) {
        int name = nameBehind(words, i);
        NameList names = NameList.at(words, name);
        if (names.count() == 0) {
            return Optional.empty();
        }
        VictimCategory category = name > i ? phrases.at(words, i).category() : VictimCategory.UNKNOWN;
        Kin kin = Kin.at(words, names.to(), phrases, rules);
        if (kin.count() > 0) {
            return Optional.of(person(words, i, kin.to(), names.count() + kin.count()));
        }
        Quantity quantity = Quantity.of(words.span(i, names.lastName()), Bound.EXACT, names.count());
        return Optional.of(new Figure(
                i,
                names.to(),
                Figure.Kind.NAMED,
                quantity,
                i,
                names.lastName() - 1,
                category,
                Optional.empty(),
                Optional.empty()));
    }

    private Optional<Figure> bare(Words words, int i) {
        NounPhrase phrase = phrases.at(words, i);
        boolean verb = words.in(i - 1, rules.words("relative"));
        if (!phrase.isPerson() || verb) {
            return Optional.empty();
        }
        if (!phrase.plural()) {
            return headlined(words, i, phrase);
        }
        int end = afterOf(words, phrase.to());
        Quantity vague = Quantity.vague(words.span(i, phrase.to()));
        return Optional.of(new Figure(
                i,
                end,
                Figure.Kind.BARE,
                vague,
                i,
                phrase.head(),
                phrase.category(),
                group(words, i, end),
                phrase.inner()));
    }

    /** "Man killed in Homs", "Homs: boy hurt": the language of headlines leaves out articles. */
    private static Optional<Figure> headlined(Words words, int i, NounPhrase phrase) {
        boolean ends = Set.of(".", "!", "?", "”", "\"").contains(words.low(words.size() - 1));
        boolean begins = i == 0
                || Set.of(":", "—", "–", "|", ";", "after", "as", ",", "and").contains(words.low(i - 1));
        boolean named = words.linkAt(phrase.to()).isPresent();
        if (ends || !begins || named) {
            return Optional.empty();
        }
        Quantity one = Quantity.of(words.span(i, phrase.to()), Bound.EXACT, 1);
        int end = Ages.after(words, phrase.to());
        return Optional.of(new Figure(
                i,
                end,
                Figure.Kind.IMPLIED,
                one,
                i,
                phrase.head(),
                phrase.category(),
                group(words, i, end),
                phrase.inner()));
    }

    private int skipArticle(Words words, int at) {
        return words.in(at, rules.words("definite-skipped")) ? at + 1 : at;
    }

    /** Past "of the Islamic State", "from the Badr Organization": the group that the victims belong to. */
    private int afterOf(Words words, int to) {
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
}
