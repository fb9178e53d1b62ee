package org.dateline.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;
import org.dateline.gazetteer.Actor;
import org.dateline.link.Link;

/** Reads noun phrases for persons and things, and the class of persons that their words tell. */
final class NounPhrases {
    private static final Set<String> NOUN_TAGS = Set.of("NOUN", "PROPN", "ADJ", "X", "SYM");
    private static final int REACH = 10;

    private final RuleBook rules;

    NounPhrases(RuleBook rules) {
        this.rules = rules;
    }

    /** Reads adjectives and nouns from word {@code from}; the last noun for persons is the head. */
    NounPhrase at(Words words, int from) {
        Scan scan = new Scan(words, from);
        boolean more = true;
        while (more && scan.at < words.size() && scan.at - from < REACH) {
            more = scan.step();
        }
        return scan.phrase();
    }

    /** What has been read of one noun phrase so far. */
    private final class Scan {
        private final Words words;
        private final int from;
        private int at;
        private int to;
        private int head = -1;
        private boolean plural;
        private VictimCategory category = VictimCategory.UNKNOWN;
        private Optional<Harm> inner = Optional.empty();
        private Optional<WordRange> aged = Optional.empty();

        Scan(Words words, int from) {
            this.words = words;
            this.from = from;
            this.at = from;
            this.to = from;
        }

        /** Whether the next words belong to the phrase; then it goes past them. */
        boolean step() {
            Optional<Phrases.Hit<RuleBook.VictimNoun>> noun = rules.victimAt(words, at);
            Optional<Phrases.Hit<Trigger>> harm = rules.triggerAt(words, at).filter(h -> noun.isEmpty());
            int age = Ages.noun(words, at);
            if (age > at && head < 0) {
                aged = Optional.of(new WordRange(at, age));
                return past(age, age);
            }
            if (noun.isPresent() && ofThing(noun.get())) {
                return past(noun.get().to(), noun.get().to());
            }
            if (noun.isPresent()) {
                head = noun.get().to() - 1;
                plural = noun.get().value().plural();
                category = noun.get().value().category();
                return past(noun.get().to(), noun.get().to());
            }
            if (harm.isPresent()) {
                return adjective(harm.get()) && past(harm.get().to(), to);
            }
            if (words.is(at, "(") && closing(words, at) > 0) {
                return past(closing(words, at) + 1, to);
            }
            return joined() ? past(at + 1, to) : isModifier(words, at, head >= 0) && past(at + 1, at + 1);
        }

        /** "40 terrorist positions": the noun for a person modifies one for a thing. */
        private boolean ofThing(Phrases.Hit<RuleBook.VictimNoun> noun) {
            int next = noun.to();
            if (rules.cue("building").at(words, next).isPresent() || words.in(next, rules.words("machine"))) {
                return true;
            }
            return !noun.value().plural()
                    && rules.modifier(words.low(next - 1)).isPresent()
                    && words.tag(next).equals("NOUN")
                    && words.low(next).endsWith("s")
                    && rules.victimAt(words, next).isEmpty()
                    && rules.triggerAt(words, next).isEmpty();
        }

        private boolean past(int next, int end) {
            at = next;
            to = end;
            return true;
        }

        /** "injured residents", "shooting victims": the harm that an adjective tells; "a bomb killed" tells it as a verb. */
        private boolean adjective(Phrases.Hit<Trigger> harm) {
            boolean verb = at > from
                    && harm.value().form() == Trigger.Form.PAST
                    && words.tag(at - 1).equals("NOUN");
            boolean attack = harm.value().isWeak() && !words.in(harm.to(), rules.words("shot-noun"));
            boolean told = head < 0
                    && !attack
                    && !verb
                    && harm.value().form() != Trigger.Form.BASE
                    && QuantityReader.at(words, harm.to()).isEmpty()
                    && personFollows(words, harm.to());
            inner = told ? Optional.of(harm.value().harm()) : inner;
            return told;
        }

        private boolean joined() {
            boolean owner = head >= 0 && words.is(at, "'s") && personFollows(words, at + 1);
            boolean both = words.is(at, "and") && head < 0 && coordinatedModifier(words, at);
            return owner || both || (head >= 0 && compound(words, at));
        }

        NounPhrase phrase() {
            if (head < 0 && aged.isPresent() && isPerson(words, aged.get().to(), to)) {
                head = to - 1;
                plural = words.low(aged.get().to() - 1).endsWith("s");
                category = Ages.ofChild(words, aged.get().from()) ? VictimCategory.CIVILIAN : VictimCategory.UNKNOWN;
            }
            boolean things = head < 0 && to > from;
            VictimCategory told = head < 0 ? category : classOf(words, from, head, category);
            return new NounPhrase(from, to, head, told, plural, !things, inner);
        }
    }

    /** Whether nothing but a person's name or words for an origin follow the age ("the 22-year-old Omar Saleh"). */
    private static boolean isPerson(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.linkAt(i).isEmpty() && !words.isCapital(i)) {
                return false;
            }
        }
        return true;
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
        boolean number = !low.equals("one") && NumberReader.at(words, at).isPresent();
        if (afterHead || number || rules.words("noun-phrase-stop").contains(low) || words.isMark(at)) {
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
        if (own != VictimCategory.UNKNOWN && !words.in(head, rules.words("general-noun"))) {
            return own;
        }
        Set<VictimCategory> found = EnumSet.noneOf(VictimCategory.class);
        for (int i = from; i < head; i++) {
            Optional<VictimCategory> byName = words.linkAt(i).flatMap(NounPhrases::memberClass);
            byName.ifPresent(found::add);
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
                .flatMap(code -> Arrays.stream(VictimCategory.values())
                        .filter(c -> c.code().equals(code))
                        .findFirst());
    }
}
