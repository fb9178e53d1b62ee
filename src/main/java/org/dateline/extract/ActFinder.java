package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.annotate.MentionKind;

/** Finds the attacks that a sentence speaks of and who made them: "rebels shelled", "a raid by the army", "IS bombs". */
final class ActFinder {
    private static final int AGENT_REACH = 14;

    /** "Israeli-built jets" need not be Israel's. */
    private static final Pattern MADE =
            Pattern.compile(".*-(?:built|made|supplied|designed|style|owned|funded|flagged|era)");

    private final RuleBook rules;
    private final DoerPhrases phrases;
    private final VerbSubjects subjects;

    ActFinder(RuleBook rules) {
        this.rules = rules;
        this.phrases = new DoerPhrases(rules);
        this.subjects = new VerbSubjects(rules);
    }

    /**
     * The acts of a sentence in text order.
     *
     * @param barred words that stand for no doer: speakers and victims
     */
    List<Act> find(Words words, IntPredicate barred) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.in(i, rules.words("strike")) && !words.tag(i).equals("VERB") && !ofName(words, i)) {
                acts.add(noun(words, i, barred));
            } else if (words.in(i, rules.words("clash")) && words.in(i + 1, Set.of("with", "against"))) {
                acts.add(clash(words, i, barred));
            } else if (words.in(i, rules.words("attack-verb"))
                    && words.linkAt(i).isEmpty()) {
                acts.add(verb(words, i, barred));
            }
        }
        return acts;
    }

    /** "Joint Operations Command": a word of a name that goes on tells of no attack. */
    private static boolean ofName(Words words, int i) {
        return words.linkAt(i).isPresent() && words.nameEnd(i) > i + 1;
    }

    /** The act that the verb of harm at word {@code verb} tells itself. */
    Act verb(Words words, int verb, IntPredicate barred) {
        if (subjects.passive(words, verb)) {
            return new Act(verb, agents(words, verb + 1, barred), false, false);
        }
        Optional<WordRange> subject = subjects.of(words, verb);
        if (subject.isEmpty()) {
            return new Act(verb, List.of(), false, false);
        }
        WordRange range = subject.get();
        boolean pronoun = range.to() == range.from() + 1 && words.in(range.from(), rules.words("pronoun-speaker"));
        List<WordRange> doers = pronoun ? List.of() : free(subjectDoers(words, plain(words, range)), barred);
        boolean owned = (words.in(range.from(), rules.words("possessive"))
                        || words.in(range.from() - 1, rules.words("possessive")))
                && doers.stream().noneMatch(d -> words.linkAt(d.from()).isPresent());
        doers = owned ? List.of() : doers;
        return new Act(verb, doers, owned || (pronoun && !words.is(range.from(), "she")), false);
    }

    /** "government forces" of "government forces backed by Russian jets"; a bomb keeps "planted by". */
    private WordRange plain(Words words, WordRange range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            boolean hangs = words.in(i + 1, rules.words("preposition")) && words.in(i, rules.words("sided"));
            boolean participle = words.tag(i).equals("VERB") && !words.in(i, rules.words("participle-adjective"));
            if (words.linkAt(i).isEmpty() && (participle || hangs)) {
                boolean thing = words.in(head(words, new WordRange(range.from(), i)), rules.words("strike"));
                return thing ? range : new WordRange(range.from(), i);
            }
        }
        return range;
    }

    /** Of "Taliban fighters" themselves, of "an Israeli airstrike" its owner, of "a bomb planted by X" X. */
    private List<WordRange> subjectDoers(Words words, WordRange range) {
        int head = head(words, range);
        if (words.in(head, rules.words("strike"))) {
            List<WordRange> owner = owner(words, head);
            List<WordRange> doers = owner.isEmpty() ? agents(words, head + 1, i -> i >= range.to()) : owner;
            boolean flies = doers.isEmpty() && words.in(head, rules.words("aircraft"));
            return flies ? List.of(new WordRange(phrases.described(words, range.from(), head), head + 1)) : doers;
        }
        boolean place = words.is(range.from() - 1, ",")
                && words.linkAt(range.from() - 2).isPresent();
        return phrases.state(words, range).filter(s -> !place).map(List::of).orElseGet(() -> people(words, range));
    }

    /** The doers described or named; else the one person whom the subject names. */
    private List<WordRange> people(Words words, WordRange range) {
        List<WordRange> doers = phrases.within(words, range.from(), range.to());
        boolean person = words.nameBegin(range.to() - 1) == range.from()
                && words.linkAt(range.from())
                        .filter(l -> l.mention().kind() == MentionKind.PERSON)
                        .isPresent();
        return doers.isEmpty() && person ? List.of(range) : doers;
    }

    private int head(Words words, WordRange range) {
        int head = range.to() - 1;
        for (int i = range.to() - 1; i > range.from(); i--) {
            head = words.in(i, rules.words("preposition")) || words.in(i, rules.words("clause-opener")) ? i - 1 : head;
        }
        return head;
    }

    private Act noun(Words words, int noun, IntPredicate barred) {
        List<WordRange> owner = free(owner(words, noun), barred);
        List<WordRange> doers = owner.isEmpty() ? agents(words, noun + 1, barred) : owner;
        return new Act(noun, doers, false, fresh(words, noun));
    }

    /** "in battle with the army": whom the victims fought. */
    private Act clash(Words words, int noun, IntPredicate barred) {
        List<WordRange> other = free(parties(words, noun + 2), barred);
        return new Act(noun, other, false, fresh(words, noun));
    }

    private static boolean fresh(Words words, int noun) {
        for (int i = noun; i > Math.max(-1, noun - 5); i--) {
            if (words.in(i, Set.of("a", "an", "another", "second", "separate"))) {
                return true;
            }
            if (words.in(i, Set.of("the", "this", "that", "its"))) {
                return false;
            }
        }
        return false;
    }

    /** "regime airstrikes", "the coalition's raid", "Turkish warplanes". */
    private List<WordRange> owner(Words words, int noun) {
        for (int i = noun; i >= Math.max(0, noun - 5); i--) {
            if (phrases.isBody(words, i)) {
                List<WordRange> owners = new ArrayList<>(phrases.nations(words, words.nameBegin(i), noun + 1));
                owners.set(owners.size() - 1, new WordRange(words.nameBegin(i), words.nameEnd(i)));
                return owners;
            }
            boolean nation = (words.linkAt(i)
                                    .filter(l -> l.mention().kind() == MentionKind.NATIONALITY)
                                    .isPresent()
                            || (i < noun && phrases.isState(words, i)))
                    && !MADE.matcher(words.low(words.nameEnd(i) - 1)).matches();
            if (nation) {
                return phrases.nations(words, words.nameBegin(i), noun + 1);
            }
            if (i < noun && words.in(i, rules.words("owner")) && words.linkAt(i).isEmpty()) {
                return List.of(new WordRange(adjectives(words, i), i + 1));
            }
            boolean modifier = i == noun
                    || words.tag(i).equals("NOUN")
                    || words.tag(i).equals("ADJ")
                    || words.tag(i).equals("PROPN")
                    || words.is(i, "'s")
                    || words.is(i, "'");
            if (!modifier || words.linkAt(i).isPresent()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static int adjectives(Words words, int noun) {
        int begin = noun;
        while (begin > 0
                && words.tag(begin - 1).equals("ADJ")
                && words.linkAt(begin - 1).isEmpty()) {
            begin--;
        }
        return begin;
    }

    /** "by X", "at the hands of X", "fired from X" within reach of word {@code from}, in its clause. */
    List<WordRange> agents(Words words, int from, IntPredicate barred) {
        for (int i = from; i < Math.min(words.size(), from + AGENT_REACH); i++) {
            if (words.is(i, ";") || (i > from && words.in(i, rules.words("clause-conjunction")))) {
                return List.of();
            }
            boolean foreign = words.is(i, "by") && i > from && words.tag(i - 1).equals("VERB") && !done(words, i - 1);
            if (foreign) {
                return List.of();
            }
            boolean hands = words.is(i, "hands") && words.is(i + 1, "of");
            if ((words.is(i, "by") && !words.low(i + 1).endsWith("ing")) || hands) {
                List<WordRange> found = free(parties(words, hands ? i + 2 : i + 1), barred);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "carried out by", "planted by": verbs whose agent is that of the harm; not so "held by". */
    private boolean done(Words words, int verb) {
        return words.in(verb, rules.words("attack-verb"))
                || words.in(verb, rules.words("done"))
                || rules.triggerAt(words, verb).filter(h -> h.value().isVerb()).isPresent();
    }

    /** The doers of the noun phrase that begins at word {@code from}. */
    List<WordRange> parties(Words words, int from) {
        int to = from;
        while (to < words.size() && !closes(words, to, from)) {
            to++;
        }
        List<WordRange> found =
                phrases.state(words, new WordRange(from, to)).map(List::of).orElse(phrases.within(words, from, to));
        int head = to - 1;
        if (!found.isEmpty() || to == from || !words.in(head, rules.words("strike"))) {
            return found;
        }
        List<WordRange> owner = owner(words, head);
        boolean flies = owner.isEmpty() && words.in(head, rules.words("aircraft"));
        return flies ? List.of(new WordRange(phrases.described(words, from, head), head + 1)) : owner;
    }

    private boolean closes(Words words, int at, int from) {
        boolean mark = words.isMark(at) && !words.in(at, Set.of("(", ")", "-", "\"", "“", "”", "&"));
        boolean prepositional = words.in(at, rules.words("preposition"))
                && !words.in(at, rules.words("member-of"))
                && !words.is(at, "and");
        boolean clause =
                words.in(at, rules.words("clause-opener")) || words.tag(at).equals("VERB");
        return words.linkAt(at).isEmpty() && at > from && (mark || prepositional || clause || words.is(at, "on"));
    }

    private static List<WordRange> free(List<WordRange> ranges, IntPredicate barred) {
        return ranges.stream()
                .filter(r -> IntStream.range(r.from(), r.to()).noneMatch(barred))
                .toList();
    }
}
