package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Bound;
import org.dateline.claim.Quantity;
import org.dateline.claim.VictimCategory;

/** Finds the noun phrases of a sentence that may count victims. */
final class FigureFinder {
    private final RuleBook rules;
    private final NounPhrases phrases;
    private final VictimGroups groups;
    private final PersonFigures persons;

    FigureFinder(RuleBook rules) {
        this.rules = rules;
        this.phrases = new NounPhrases(rules);
        this.groups = new VictimGroups(rules);
        this.persons = new PersonFigures(rules, phrases, groups);
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
        if (quantity.isPresent()
                && words.in(i - 1, rules.words("numbered"))
                && Character.isDigit(words.low(i).charAt(0))) {
            return Optional.empty();
        }
        if (quantity.isPresent()) {
            return Optional.of(counted(words, i, quantity.get()));
        }
        if (words.in(i, rules.words("no"))
                || (words.is(i, "not") && words.is(i + 1, "a") && words.is(i + 2, "single"))) {
            return none(words, i);
        }
        if (words.in(i, rules.words("any"))) {
            return any(words, i);
        }
        if (words.in(i, rules.words("article"))) {
            return persons.led(words, i);
        }
        return withOthers(words, i).or(() -> persons.named(words, i)).or(() -> bare(words, i));
    }

    /** "a boy of three", "girls of 9 and 13": the number after a person and "of" is an age if it counts nothing. */
    private boolean ofAge(Words words, int i) {
        int of = words.is(i - 1, "and") ? i - 3 : i - 1;
        int person = of - 1;
        boolean noun = words.in(of, rules.words("before-age"))
                && rules.victimAt(words, person).isPresent()
                && !words.in(person, rules.words("family"))
                && !words.in(person, rules.words("parent"));
        int to = NumberReader.at(words, i).map(NumberReader.Numeral::to).orElse(i);
        return noun
                && to > i
                && (to >= words.size() || words.isMark(to) || words.in(to, rules.words("noun-phrase-stop")));
    }

    private Figure counted(Words words, int from, QuantityReader.Read read) {
        int at = words.is(read.to(), "of") ? groups.skipArticle(words, read.to() + 1) : read.to();
        int whole = wholeOf(words, read.to());
        if (whole > read.to()) {
            NounPhrase of = phrases.at(words, whole);
            int end = of.isPerson() ? of.to() : whole;
            return figure(words, from, end, read.quantity(), of.isPerson() ? of : phrase(from, end, end - 1, of));
        }
        boolean more = words.in(at, rules.words("other"));
        NounPhrase phrase = phrases.at(words, more ? at + 1 : at);
        phrase = members(words, phrase);
        boolean partitive = (at != read.to() || words.is(at, "others")) && !phrase.isPerson();
        if (partitive || phrase.isEmpty()) {
            boolean hurt = rules.triggerAt(words, at)
                    .filter(h ->
                            h.value().form() == Trigger.Form.PAST || h.value().use() == Trigger.Use.ADJECTIVE)
                    .isPresent();
            int to = more ? at + 1 : hurt ? at : afterTotal(words, read.to());
            int head = more && !words.is(at, "more") ? at : -1;
            return figure(words, from, to, read.quantity(), phrase(more ? at : read.to(), to, head, phrase));
        }
        return figure(words, from, phrase.to(), read.quantity(), phrase);
    }

    /** "146 Taliban": the name of a group right behind a number stands for its fighters. */
    private NounPhrase members(Words words, NounPhrase phrase) {
        int head = phrase.to() - 1;
        boolean named = !phrase.isPerson() && phrase.to() == phrase.from() + 1 && words.nameBegin(head) == head;
        return named
                        && words.linkAt(head)
                                .flatMap(NounPhrases::memberClass)
                                .filter(FigureFinder::isGroup)
                                .isPresent()
                ? new NounPhrase(
                        phrase.from(),
                        phrase.to(),
                        head,
                        NounPhrases.memberClass(words.linkAt(head).get()).get(),
                        true,
                        true,
                        phrase.inner())
                : phrase;
    }

    private static boolean isGroup(VictimCategory category) {
        return category == VictimCategory.MILITANT || category == VictimCategory.MILITIA;
    }

    /** "13 in all". */
    private int afterTotal(Words words, int to) {
        return rules.cue("in-all").at(words, to).map(Phrases.Hit::to).orElse(to);
    }

    /** "of the six", "of the wounded": one past the number or the word for the dead or hurt, or {@code to}. */
    private int wholeOf(Words words, int to) {
        if (!words.is(to, "of")) {
            return to;
        }
        int at = words.is(to + 1, "all") ? to + 2 : to + 1;
        boolean article = groups.skipArticle(words, at) > at;
        if (article && words.is(at + 1, "own")) {
            return at + 2;
        }
        Optional<Phrases.Hit<String>> hurt = rules.cue("the-dead").at(words, to);
        if (hurt.isPresent() && !phrases.at(words, hurt.get().to()).isPerson()) {
            return hurt.get().to();
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
        int end = Math.max(to, phrase.head() >= 0 ? groups.after(words, to) : to);
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
                VictimGroups.in(words, from, end),
                phrase.inner());
    }

    /** "members of the security forces", "fighters from the group": the body that general nouns belong to. */
    private Optional<NounPhrase> bodyAfter(Words words, int to) {
        boolean general = words.in(to - 1, rules.words("general-noun"))
                && Set.of("of", "from").contains(words.low(to));
        return general
                ? Optional.of(phrases.at(words, groups.skipArticle(words, to + 1)))
                        .filter(NounPhrase::isPerson)
                : Optional.empty();
    }

    /** "denied that any of its soldiers died", "denies having killed anyone": nobody knows how many. */
    private Optional<Figure> any(Words words, int i) {
        boolean denied = rules.cue("denial-of-any").within(words, 0, i).isPresent();
        int at = words.is(i + 1, "of") ? groups.skipArticle(words, i + 2) : i + 1;
        NounPhrase phrase = words.is(i, "any") ? phrases.at(words, at) : phrase(i, i + 1, i, NounPhrase.EMPTY);
        return denied && phrase.isPerson()
                ? Optional.of(figure(words, i, phrase.to(), Quantity.vague(words.span(i, i + 1)), phrase))
                : Optional.empty();
    }

    /** "no casualties", "no further deaths": none of what a noun counts. */
    private Optional<Figure> noCasualties(Words words, int i, int at) {
        for (int noun = at; noun < at + 3; noun++) {
            boolean alone = noun == at;
            Optional<Phrases.Hit<Trigger>> hit = rules.triggerAt(words, noun).filter(h -> counts(words, h, alone));
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

    /** "deaths", "injuries", "losses": a noun that counts people who came to harm. */
    private static boolean counts(Words words, Phrases.Hit<Trigger> noun, boolean alone) {
        Trigger.Use use = noun.value().use();
        boolean many =
                alone && use == Trigger.Use.NOMINAL && words.low(noun.from()).endsWith("s");
        return use == Trigger.Use.COUNT_NOUN
                || (many && EventTyper.isBodily(noun.value().harm()));
    }

    /** "no civilian", "nobody", "not a single house", "none of the passengers", "none killed". */
    private Optional<Figure> none(Words words, int i) {
        boolean alone = words.is(i, "nobody") || (words.is(i, "none") && !words.is(i + 1, "of"));
        int at = alone ? i : words.is(i, "not") ? i + 3 : i + 1;
        boolean one = alone || words.is(at, "one");
        at = words.is(i, "none") && !alone ? groups.skipArticle(words, i + 2) : at;
        NounPhrase phrase = one
                ? phrase(at, at + 1, at, NounPhrase.EMPTY)
                : phrases.at(words, words.is(at, "further") ? at + 1 : at);
        if (phrase.isEmpty() || !phrase.person()) {
            return alone ? Optional.empty() : noCasualties(words, i, at);
        }
        Quantity zero = Quantity.of(words.span(i, Math.min(at + 1, words.size())), Bound.EXACT, 0);
        return Optional.of(figure(words, i, phrase.to(), zero, phrase));
    }

    private Optional<Figure> bare(Words words, int i) {
        NounPhrase phrase = phrases.at(words, i);
        boolean verb = words.in(i - 1, rules.words("relative"));
        if (!phrase.isPerson() || verb) {
            return Optional.empty();
        }
        if (!phrase.plural()) {
            return persons.headlined(words, i, phrase);
        }
        int end = groups.after(words, phrase.to());
        Quantity vague = Quantity.vague(words.span(i, phrase.to()));
        return Optional.of(new Figure(
                i,
                end,
                Figure.Kind.BARE,
                vague,
                i,
                phrase.head(),
                phrase.category(),
                VictimGroups.in(words, i, end),
                phrase.inner()));
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
            return PersonFigures.one(
                    words, i, rest.to(), rest.quantity().count().orElseThrow() + 1);
        });
    }
}
