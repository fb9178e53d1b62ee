package org.dateline.extract;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.claim.Bound;
import org.dateline.claim.Quantity;
import org.dateline.claim.VictimCategory;

/** Finds persons who are told one by one: "a woman and her child", "the commander", "Omar Saleh, 34", "Boy" in a headline. */
final class PersonFigures {
    private static final int LONGEST_TITLE = 6;

    private final RuleBook rules;
    private final NounPhrases phrases;
    private final VictimGroups groups;

    PersonFigures(RuleBook rules, NounPhrases phrases, VictimGroups groups) {
        this.rules = rules;
        this.phrases = phrases;
        this.groups = groups;
    }

    /** The person whose article or owner stands at word {@code i}. */
    Optional<Figure> led(Words words, int i) {
        return singular(words, i).or(() -> lone(words, i));
    }

    private Optional<Figure> singular(Words words, int i) {
        NounPhrase phrase = phrases.at(words, i + 1);
        if (!phrase.isPerson() || phrase.plural()) {
            return Optional.empty();
        }
        Optional<Figure> family = family(words, i, phrase).or(() -> entitled(words, i, phrase));
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
        int end = Ages.after(words, groups.after(words, to));
        return Optional.of(new Figure(
                i,
                end,
                definite && count == 1 ? Figure.Kind.DEFINITE : Figure.Kind.IMPLIED,
                quantity,
                i,
                phrase.head(),
                phrase.category(),
                VictimGroups.in(words, i, end),
                phrase.inner()));
    }

    /** "the militant Omar Saleh": a name, and the class that stands before it. */
    private Optional<Figure> entitled(Words words, int i, NounPhrase phrase) {
        Optional<Figure> named = words.is(i, "the") ? named(words, phrase.to()) : Optional.empty();
        return named.filter(f -> f.kind() == Figure.Kind.NAMED)
                .filter(f -> f.category() == VictimCategory.UNKNOWN
                        && f.quantity().count().equals(OptionalLong.of(1)))
                .map(f -> f.ofClass(phrase.category()).from(i));
    }

    /** "a family of six": six. */
    private Optional<Figure> family(Words words, int i, NounPhrase phrase) {
        boolean family = words.in(phrase.head(), rules.words("family")) && words.is(phrase.to(), "of");
        return family
                ? NumberReader.at(words, phrase.to() + 1)
                        .map(n -> one(
                                words,
                                i,
                                Math.max(n.to(), phrases.at(words, n.to()).to()),
                                n.value()))
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
        return ends ? Optional.of(one(words, i, to, 1)) : Optional.empty();
    }

    static Figure one(Words words, int from, int to, long count) {
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
        int title = i;
        while (title - i < LONGEST_TITLE && words.in(title, rules.words("title"))) {
            title++;
        }
        if (title > i && words.linkAt(title).isPresent()) {
            return title;
        }
        boolean named = words.linkAt(i).isPresent();
        return rules.victimAt(words, i)
                .filter(h ->
                        !named && !h.value().plural() && words.linkAt(h.to()).isPresent())
                .map(Phrases.Hit::to)
                .orElse(i);
    }

    /** "Mona Haddad, 34," is one; "Omar Saleh, Nada Saleh, 9, and Rim Aziz" are three. */
    Optional<Figure> named(Words words, int i) {
        int name = nameBehind(words, i);
        NameList names = NameList.at(words, name, at -> nameBehind(words, at));
        if (names.count() == 0) {
            return Optional.empty();
        }
        VictimCategory category = name > i ? phrases.at(words, i).category() : VictimCategory.UNKNOWN;
        Kin kin = Kin.at(words, names.to(), phrases, rules);
        if (kin.count() > 0) {
            return Optional.of(one(words, i, kin.to(), names.count() + kin.count()));
        }
        Quantity quantity = Quantity.of(words.span(i, names.lastName()), Bound.EXACT, names.count());
        NounPhrase apposed = names.count() == 1 ? apposed(words, names.to()) : NounPhrase.EMPTY;
        int to = apposed.isEmpty() ? names.to() : afterAside(words, apposed.to());
        return Optional.of(new Figure(
                i,
                to,
                Figure.Kind.NAMED,
                quantity,
                i,
                names.lastName() - 1,
                category == VictimCategory.UNKNOWN ? apposed.category() : category,
                Optional.empty(),
                Optional.empty()));
    }

    /** "Omar Saleh, a teacher,": the noun phrase behind a name that tells who it is. */
    private NounPhrase apposed(Words words, int to) {
        int at = words.is(to, ",") ? to + 1 : words.is(to - 1, ",") ? to : -1;
        boolean led = at > 0 && words.in(at, rules.words("indefinite-article"));
        NounPhrase phrase = led ? phrases.at(words, at + 1) : NounPhrase.EMPTY;
        boolean one = phrase.isPerson()
                && !phrase.plural()
                && (phrase.to() >= words.size()
                        || words.isMark(phrase.to())
                        || words.is(phrase.to(), "of")
                        || words.in(phrase.to(), rules.words("oblique")));
        return one ? phrase : NounPhrase.EMPTY;
    }

    private static int afterAside(Words words, int to) {
        return words.is(to, ",") && !words.is(to + 1, "and") ? to + 1 : to;
    }

    /** "Man killed in Homs", "Homs: boy hurt": the language of headlines leaves out articles. */
    Optional<Figure> headlined(Words words, int i, NounPhrase phrase) {
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
                VictimGroups.in(words, i, end),
                phrase.inner()));
    }
}
