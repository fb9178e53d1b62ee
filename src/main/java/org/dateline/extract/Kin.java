package org.dateline.extract;

import java.util.Optional;

/**
 * Persons told by whose they are, behind another: "and her child", ", his wife and their two sons".
 *
 * @param count how many; 0 when none follow
 * @param to one past their last word
 */
record Kin(long count, int to) {

    /** The persons of a family that follow at word {@code from}; behind commas alone nobody is counted. */
    static Kin at(Words words, int from, NounPhrases phrases, RuleBook rules) {
        Kin sure = new Kin(0, from);
        Kin all = sure;
        boolean more = true;
        while (more) {
            boolean and = words.is(all.to(), "and") || (words.is(all.to(), ",") && words.is(all.to() + 1, "and"));
            int at = all.to() + (words.is(all.to(), ",") ? 1 : 0) + (and ? 1 : 0);
            Optional<Kin> next = at == all.to() ? Optional.empty() : relatives(words, at, phrases, rules);
            more = next.isPresent();
            all = more ? new Kin(all.count() + next.get().count(), next.get().to()) : all;
            sure = more && and ? all : sure;
        }
        return sure;
    }

    /** "her child", "their two sons", "two of her brothers". */
    private static Optional<Kin> relatives(Words words, int i, NounPhrases phrases, RuleBook rules) {
        Optional<NumberReader.Numeral> of = NumberReader.at(words, i).filter(n -> words.is(n.to(), "of"));
        int owner = of.map(n -> n.to() + 1).orElse(i);
        if (!words.in(owner, rules.words("possessive"))) {
            return Optional.empty();
        }
        Optional<NumberReader.Numeral> number = of.or(() -> NumberReader.at(words, owner + 1));
        int noun = of.isPresent() || number.isEmpty() ? owner + 1 : number.get().to();
        NounPhrase phrase = phrases.at(words, noun);
        boolean told = phrase.isPerson() && (!phrase.plural() || number.isPresent());
        return told
                ? Optional.of(new Kin(number.map(NumberReader.Numeral::value).orElse(1L), phrase.to()))
                : Optional.empty();
    }
}
