package org.dateline.extract;

import java.util.function.IntUnaryOperator;
import org.dateline.annotate.MentionKind;

/**
 * Persons named one after the other, each perhaps with an age: "Omar Saleh, Nada Saleh, 9, and Rim Aziz".
 *
 * @param count how many persons
 * @param lastName one past the last word of the last name
 * @param to one past what belongs to it, with its age
 */
record NameList(int count, int lastName, int to) {

    /**
     * The list that begins at word {@code from}; it counts nobody if no person's name begins there.
     *
     * @param behindTitle where the name begins behind a rank or another word for the person at a word
     */
    static NameList at(Words words, int from, IntUnaryOperator behindTitle) {
        NameList all = new NameList(0, from, from);
        NameList sure = all;
        int next = from;
        boolean and = words.is(from - 1, "and");
        while (isPerson(words, next)) {
            int end = words.nameEnd(next);
            int to = Ages.after(words, end);
            boolean joined = and || to > end;
            all = new NameList(all.count() + 1, end, to);
            sure = joined || sure.count() == 0 ? all : sure;
            and = words.is(to, "and") || words.is(to + 1, "and");
            next = behindTitle.applyAsInt(afterComma(words, to));
        }
        return sure;
    }

    private static boolean isPerson(Words words, int i) {
        return words.linkAt(i)
                        .filter(l -> l.mention().kind() == MentionKind.PERSON)
                        .isPresent()
                && words.nameBegin(i) == i;
    }

    private static int afterComma(Words words, int to) {
        int at = words.is(to, ",") ? to + 1 : to;
        return words.is(at, "and") ? at + 1 : at;
    }
}
