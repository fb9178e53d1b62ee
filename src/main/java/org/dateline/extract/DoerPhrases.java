package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Place;
import org.dateline.link.Link;

/** Finds the words that stand for somebody who can do harm: a known actor, an unknown group, "gunmen", "the army". */
final class DoerPhrases {
    private final RuleBook rules;

    DoerPhrases(RuleBook rules) {
        this.rules = rules;
    }

    /** The doers named or described in words {@code [from, to)}, in text order. */
    List<WordRange> within(Words words, int from, int to) {
        List<WordRange> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isActor(words, i)) {
                int end = words.nameEnd(i);
                out.add(new WordRange(i, end));
                i = skipped(words, end, to) - 1;
            } else if (isAgent(words, i)) {
                int begin = nationality(words, adjectives(words, i, from), from);
                Optional<Integer> member = memberOf(words, i, to);
                member.ifPresentOrElse(
                        m -> out.add(new WordRange(m, words.nameEnd(m))),
                        () -> nations(words, begin, last(words, begin, to)).forEach(r -> described(out, r)));
                i = Math.max(i, member.map(words::nameEnd).orElse(last(words, begin, to)) - 1);
            }
        }
        return out;
    }

    /** "gunmen", "armed men": persons who are told of as doing harm. */
    boolean isAgent(Words words, int i) {
        boolean men = words.in(i, rules.words("armed-person")) && words.in(i - 1, rules.words("armed"));
        boolean plane = words.in(i + 1, rules.words("aircraft"));
        return words.linkAt(i).isEmpty() && !plane && (men || words.in(i, rules.words("agent")));
    }

    private static void described(List<WordRange> out, WordRange range) {
        out.removeIf(earlier -> earlier.from() >= range.from() && earlier.to() != range.to());
        out.add(range);
    }

    /** Past "militants" in "Islamic State militants" and "(PKK)". */
    private int skipped(Words words, int at, int to) {
        int end = at;
        while (end < to
                && (words.in(end, rules.words("agent"))
                        || words.tag(end).equals("NOUN")
                        || (words.isMark(end) && (words.is(end, "(") || words.is(end, ")")))
                        || (words.is(end - 1, "(") && words.is(end + 1, ")")))) {
            end++;
        }
        return end;
    }

    /** The actor in "fighters of the PKK", "militants from Islamic State", "men loyal to the general". */
    private Optional<Integer> memberOf(Words words, int noun, int to) {
        boolean of = words.in(noun + 1, rules.words("member-of"));
        int at = of && words.in(noun + 2, rules.words("member-of")) ? noun + 3 : noun + 2;
        while (of && at < to && (words.tag(at).equals("DET") || words.tag(at).equals("ADJ"))) {
            at++;
        }
        return of && at < to && isActor(words, at) ? Optional.of(at) : Optional.empty();
    }

    /** One past the last noun of the description that begins there ("police special forces"). */
    private int last(Words words, int begin, int to) {
        int end = begin + 1;
        int last = begin + 1;
        while (end < to
                && words.linkAt(end).isEmpty()
                && (words.tag(end).equals("NOUN")
                        || words.tag(end).equals("ADJ")
                        || words.tag(end).equals("PROPN")
                        || words.tag(end).equals("NUM")
                        || words.in(end, rules.words("agent")))) {
            last = isAgent(words, end) ? end + 1 : last;
            end++;
        }
        return last;
    }

    private int adjectives(Words words, int noun, int from) {
        int begin = noun;
        while (begin > from
                && words.linkAt(begin - 1).isEmpty()
                && !words.isMark(begin - 1)
                && (!words.in(begin - 1, rules.words("strike")) || airForce(words, begin))
                && !words.in(begin - 1, rules.words("attack-verb"))
                && rules.triggerAt(words, begin - 1).isEmpty()
                && (words.tag(begin - 1).equals("ADJ") || words.tag(begin - 1).equals("NOUN"))) {
            begin--;
        }
        return begin;
    }

    private static boolean airForce(Words words, int head) {
        return words.is(head, "force") && words.is(head - 1, "air");
    }

    /** The first word of the description whose head stands at {@code head}: its adjectives, its nation. */
    int described(Words words, int from, int head) {
        return nationality(words, adjectives(words, head, from), from);
    }

    /** "Chadian soldiers", "Kurdish militants": with whose they are. */
    private static int nationality(Words words, int begin, int from) {
        boolean nation = begin > from
                && words.linkAt(begin - 1)
                        .filter(l -> l.mention().kind() == MentionKind.NATIONALITY)
                        .isPresent();
        return nation ? words.nameBegin(begin - 1) : begin;
    }

    /** "Russian and Syrian jets": a phrase for each nation, ending with the same noun. */
    List<WordRange> nations(Words words, int begin, int to) {
        int before = begin - 2;
        boolean pair = words.is(begin - 1, "and")
                && words.linkAt(begin).isPresent()
                && words.linkAt(before)
                        .filter(l -> l.mention().kind() == MentionKind.NATIONALITY)
                        .isPresent();
        WordRange last = new WordRange(begin, to);
        return pair ? List.of(new WordRange(words.nameBegin(before), to), last) : List.of(last);
    }

    /** The country that the whole phrase names: "Israel killed", "by the United States". */
    Optional<WordRange> state(Words words, WordRange phrase) {
        int from = phrase.from() < phrase.to() && words.is(phrase.from(), "the") ? phrase.from() + 1 : phrase.from();
        boolean whole = from < phrase.to() && isState(words, from) && words.nameEnd(from) == phrase.to();
        return whole ? Optional.of(new WordRange(from, phrase.to())) : Optional.empty();
    }

    /** Whether the name at word {@code i} is that of a country. */
    boolean isState(Words words, int i) {
        return words.linkAt(i)
                .flatMap(Link::entry)
                .filter(e -> e instanceof Place p && p.kind() == Place.Kind.COUNTRY)
                .isPresent();
    }

    /** Whether the name at word {@code i} is that of an armed body: a known actor, or a name that calls itself one. */
    boolean isBody(Words words, int i) {
        boolean known = words.linkAt(i).flatMap(Link::entry).isPresent();
        return isActor(words, i) && (known || armed(words, words.nameBegin(i), words.nameEnd(i)));
    }

    private boolean armed(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean acronym = to == from + 1 && words.form(i).matches("[A-Z][A-Z0-9-]{1,6}");
            if (acronym || words.in(i, rules.words("agent")) || words.in(i, rules.words("armed-body"))) {
                return true;
            }
        }
        return false;
    }

    private boolean outlet(Words words, int i) {
        for (int at = words.nameBegin(i); at < words.nameEnd(i); at++) {
            if (words.in(at, rules.words("medium")) || words.in(at, rules.words("unarmed-body"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name at word {@code i} is that of an actor, known or not. */
    boolean isActor(Words words, int i) {
        Optional<Link> link = words.linkAt(i);
        if (link.isEmpty()) {
            return false;
        }
        Optional<Entry> entry = link.get().entry();
        boolean actor = entry.filter(e -> e instanceof Actor a
                        && a.kind() != Actor.Kind.POPULATION_GROUP
                        && a.kind() != Actor.Kind.COMPANY)
                .isPresent();
        MentionKind kind = link.get().mention().kind();
        boolean unknown = entry.isEmpty() && kind == MentionKind.ORGANISATION && !outlet(words, i);
        boolean people = kind == MentionKind.NATIONALITY && words.in(words.nameEnd(i) - 1, rules.words("agent"));
        return actor || unknown || people;
    }
}
