package org.dateline.extract;

import java.util.Optional;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.claim.Quantity;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Party;

/**
 * A noun phrase that may count victims, at words {@code [from, to)}.
 *
 * @param head index of its head noun; -1 when only a number stands there
 * @param inner harm that an adjective inside tells ("22,000 injured residents")
 */
record Figure(
        int from,
        int to,
        Kind kind,
        Quantity quantity,
        int victimsFrom,
        int head,
        VictimCategory category,
        Optional<Party> group,
        Optional<Harm> inner) {

    /** What gives the number. */
    enum Kind {
        /** A number, with or without a noun for persons. */
        COUNTED,
        /** A number of something that is no person. */
        THINGS,
        /** "dozens", "a number of". */
        VAGUE,
        /** "a soldier", "a woman and her child". */
        IMPLIED,
        /** "the commander". */
        DEFINITE,
        /** A person's name. */
        NAMED,
        /** "civilians", without any number. */
        BARE
    }

    /** Whether it says how many, be it vaguely. */
    boolean counts() {
        return kind == Kind.COUNTED || kind == Kind.VAGUE || kind == Kind.IMPLIED;
    }

    boolean hasHead() {
        return head >= 0;
    }

    /** The same number of the victims of another figure ("2 soldiers dead and three wounded"). */
    Figure ofVictims(Figure other) {
        return new Figure(from, to, kind, quantity, other.victimsFrom, other.head, other.category, other.group, inner);
    }

    /** The same figure, with what stands before it from word {@code begin}. */
    Figure from(int begin) {
        return new Figure(begin, to, kind, quantity, victimsFrom, head, category, group, inner);
    }

    /** The same victims, of another number that stands at word {@code begin}. */
    Figure of(int begin, Quantity other) {
        return new Figure(begin, to, kind, other, victimsFrom, head, category, group, inner);
    }

    /** The same figure, its victims put into another class. */
    Figure ofClass(VictimCategory other) {
        return new Figure(from, to, kind, quantity, victimsFrom, head, other, group, inner);
    }

    /** A part of {@code whole}: what it does not say of its victims is said there. */
    Figure partOf(Figure whole) {
        return category == VictimCategory.UNKNOWN
                ? new Figure(from, to, kind, quantity, victimsFrom, head, whole.category, group.or(whole::group), inner)
                : this;
    }

    /** The same number, counting victims of a class by the noun at word {@code newHead}, up to word {@code end}. */
    Figure counting(VictimCategory victims, int newHead, int end) {
        Kind counted = quantity.bound() == Bound.VAGUE ? Kind.VAGUE : Kind.COUNTED;
        return new Figure(from, end, counted, quantity, victimsFrom, newHead, victims, group, Optional.empty());
    }
}
