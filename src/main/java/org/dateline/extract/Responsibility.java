package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds who is held responsible for an attack, by his own word or by that of others: claimed, accused, blamed. */
final class Responsibility {
    private static final int REACH = 8;
    private static final int CLAIMED_REACH = 4;
    private static final Set<String> CLAIM = Set.of("claimed", "claims", "claim", "claiming");

    private final RuleBook rules;
    private final ActFinder acts;
    private final DoerPhrases phrases;

    Responsibility(RuleBook rules, ActFinder acts) {
        this.rules = rules;
        this.acts = acts;
        this.phrases = new DoerPhrases(rules);
    }

    /** "X claimed responsibility for", "claimed by X", "blamed on X", "accused X of", "X is accused of". */
    List<WordRange> held(Words words, IntPredicate spoken) {
        Optional<WordRange> claim = claim(words);
        if (claim.isPresent()) {
            boolean by = words.is(claim.get().to() - 1, "by");
            List<WordRange> subject =
                    acts.verb(words, claim.get().from(), i -> false).doers();
            return by ? acts.parties(words, claim.get().to()) : subject;
        }
        if (rules.cue("role-accused").within(words, 0, words.size()).isPresent()) {
            return accused(words);
        }
        return object(words).stream().filter(r -> !spoken.test(r.from())).toList();
    }

    /** Whether somebody claims an attack in this sentence. */
    boolean claimed(Words words) {
        return claim(words).isPresent();
    }

    /** Those whom the sentence blames, accuses or suspects. */
    List<WordRange> blamed(Words words) {
        List<WordRange> accused = accused(words);
        return accused.isEmpty() ? object(words) : accused;
    }

    private Optional<WordRange> claim(Words words) {
        Optional<WordRange> cue =
                rules.cue("role-claimed").within(words, 0, words.size()).map(c -> new WordRange(c.from(), c.to()));
        return cue.or(() -> claimedAttack(words)).filter(c -> !nobody(words, c.from()));
    }

    /** "No group has claimed", "nobody claimed", "did not claim". */
    private boolean nobody(Words words, int verb) {
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            if (words.in(i, rules.words("negation"))) {
                return true;
            }
        }
        return false;
    }

    /** "claimed the killings", "claims both attacks". */
    private Optional<WordRange> claimedAttack(Words words) {
        for (int i = 1; i < words.size(); i++) {
            boolean verb = CLAIM.contains(words.low(i)) && words.in(i + 1, rules.words("told-before"));
            for (int at = i + 2; verb && at < i + CLAIMED_REACH; at++) {
                if (words.in(at, rules.words("strike")) && !words.tag(at + 1).equals("NOUN")) {
                    return Optional.of(new WordRange(i, i + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** "X is accused of", "X is believed to have". */
    private List<WordRange> accused(Words words) {
        Optional<Phrases.Hit<String>> accused = rules.cue("role-accused").within(words, 0, words.size());
        List<WordRange> before =
                accused.map(a -> phrases.within(words, 0, a.from())).orElse(List.of());
        return before.isEmpty() ? List.of() : before.subList(before.size() - 1, before.size());
    }

    /** "blamed X", "blamed the attack on X", "suspect X". */
    private List<WordRange> object(Words words) {
        Optional<Phrases.Hit<String>> blame = rules.cue("role-blamed").within(words, 0, words.size());
        if (blame.isEmpty() || !words.tag(blame.get().from()).equals("VERB")) {
            return List.of();
        }
        List<WordRange> object = acts.parties(words, blame.get().to());
        for (int i = blame.get().to(); i < blame.get().to() + REACH; i++) {
            if (words.is(i, "on")) {
                List<WordRange> found = acts.parties(words, i + 1);
                return found.isEmpty() ? object : found;
            }
        }
        return object;
    }
}
