package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.text.Text;

/**
 * Learns what became of people who were only told to have been shot or taken to hospital: a later sentence says that "he
 * died", or the article counts the same person among the killed.
 */
final class Fates {
    private static final int REACH = 3;
    private static final int NOUN_REACH = 3;

    private final Reading reading;
    private final Map<Integer, Words> sentences;
    private final RuleBook rules;

    /** @param sentences the words of each sentence that was read, by its index */
    Fates(Reading reading, Map<Integer, Words> sentences, RuleBook rules) {
        this.reading = reading;
        this.sentences = sentences;
        this.rules = rules;
    }

    /** The same reading, the dead among the hurt counted as killed. */
    Reading told() {
        List<Claim> claims = new ArrayList<>();
        boolean onlyVictim = onlyVictim();
        for (Claim claim : reading.claims()) {
            boolean died =
                    isOpen(claim) && (isNamedDead(claim) || diesLater(claim) || (onlyVictim && !survives(claim)));
            boolean some = !died && isOpen(claim) && !isOne(claim) && someDied(claim) && !survives(claim);
            claims.add(
                    died
                            ? claim.withHarm(Harm.KILLED, Rule.FATE.id())
                            : some ? claim.withHarm(Harm.KILLED_OR_WOUNDED, Rule.FATE.id()) : claim);
        }
        return new Reading(reading.linked(), reading.events(), claims, reading.stances(), reading.refusals());
    }

    private static boolean isOpen(Claim claim) {
        return claim.rule().equals(Rule.HURT.id()) && claim.harm() == Harm.WOUNDED;
    }

    /** Whether the article tells of the death of one person and of nobody else who was hurt. */
    private boolean onlyVictim() {
        List<Claim> bodily =
                reading.claims().stream().filter(c -> isBodily(c.harm())).toList();
        boolean dead = bodily.stream().anyMatch(c -> c.harm() == Harm.KILLED && isOne(c));
        boolean others =
                bodily.stream().anyMatch(c -> !isOne(c) || (c.harm() != Harm.KILLED && (!isOpen(c) || survives(c))));
        return dead && !others;
    }

    /** "Seven people were shot": other sentences tell how many of them died. */
    private boolean someDied(Claim hurt) {
        Words words = sentences.get(hurt.sentence());
        long all = hurt.quantity().count().orElse(0);
        boolean told = words != null
                && rules.cue("attacked").within(words, 0, words.size()).isPresent()
                && rules.cue("besides")
                        .within(words, words.indexAt(hurt.quantity().span().begin()), words.size())
                        .isEmpty();
        boolean here =
                reading.claims().stream().anyMatch(c -> c.sentence() == hurt.sentence() && c.harm() == Harm.KILLED);
        return (here && words != null && countsTheDead(hurt, words))
                || told
                        && !here
                        && reading.claims().stream()
                                .filter(c -> c.harm() == Harm.KILLED
                                        && !reading.events().get(c.event()).aggregate())
                                .anyMatch(c -> c.quantity().count().orElse(all + 1) <= all);
    }

    /** "he died after he and four others were shot": the five are the dead man and four. */
    private boolean countsTheDead(Claim hurt, Words words) {
        int first = words.indexAt(hurt.quantity().span().begin());
        return words.in(first, rules.words("personal-pronoun"));
    }

    private static boolean isBodily(Harm harm) {
        return harm == Harm.KILLED || harm == Harm.WOUNDED || harm == Harm.KILLED_OR_WOUNDED;
    }

    /** Whether the sentence tells of care that the dead need no more. */
    private boolean survives(Claim claim) {
        Words words = sentences.get(claim.sentence());
        return words != null
                && rules.cue("survivor").within(words, 0, words.size()).isPresent();
    }

    /** Whether the article counts a person of this name, of this age or called the same among the killed. */
    private boolean isNamedDead(Claim hurt) {
        Optional<String> key = key(hurt);
        return key.isPresent()
                && isOne(hurt)
                && reading.claims().stream()
                        .filter(c -> c.harm() == Harm.KILLED && isOne(c))
                        .anyMatch(c -> key(c).equals(key));
    }

    /** What tells one person from another: the last name, the age, or the noun of a person told of before. */
    private Optional<String> key(Claim claim) {
        Optional<String> text = claim.victims().span().map(text()::slice);
        return text.map(t -> {
                    String[] words = t.split("[\\s\u00a0]+");
                    String last = words[words.length - 1];
                    boolean known = rules.words("definite").contains(words[0].toLowerCase(Locale.ROOT));
                    boolean name = Character.isUpperCase(last.codePointAt(0));
                    Optional<String> age = List.of(words).stream()
                            .filter(w -> w.contains("-year-old"))
                            .findFirst();
                    return age.orElse(name || known ? last : "");
                })
                .filter(k -> !k.isEmpty());
    }

    private Text text() {
        return reading.linked().annotated().article().text();
    }

    private static boolean isOne(Claim claim) {
        return claim.quantity().count().orElse(0) == 1;
    }

    /** "He died in hospital.", "Both men were pronounced dead.": told of the last people who were hurt. */
    private boolean diesLater(Claim hurt) {
        for (int s = hurt.sentence(); s <= hurt.sentence() + REACH; s++) {
            Words words = sentences.get(s);
            if (words == null) {
                continue;
            }
            int from =
                    s == hurt.sentence() ? words.indexAt(hurt.quantity().span().end()) : 0;
            if (s > hurt.sentence() && anotherHurt(hurt, s)) {
                return false;
            }
            if (death(words, from, hurt)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence between tells of somebody else who was hurt. */
    private boolean anotherHurt(Claim hurt, int sentence) {
        return reading.claims().stream()
                .anyMatch(c -> c.sentence() > hurt.sentence()
                        && c.sentence() < sentence
                        && isOpen(c)
                        && !key(c).equals(key(hurt)));
    }

    private boolean death(Words words, int from, Claim hurt) {
        for (int i = from; i < words.size(); i++) {
            Optional<Phrases.Hit<Trigger>> hit = rules.triggerAt(words, i);
            boolean death = hit.filter(
                            h -> h.value().harm() == Harm.KILLED && !h.value().isWeak())
                    .filter(h -> h.value().form() != Trigger.Form.BASE)
                    .isPresent();
            if (death && refersTo(words, subject(words, from, i), hurt)) {
                return true;
            }
        }
        return false;
    }

    /** The word before the verb group that ends at {@code verb}. */
    private int subject(Words words, int from, int verb) {
        int at = verb - 1;
        while (at > from
                && (words.in(at, rules.words("auxiliary"))
                        || words.in(at, rules.words("between-verbs"))
                        || words.tag(at).equals("ADV"))) {
            at--;
        }
        return at;
    }

    private boolean refersTo(Words words, int subject, Claim hurt) {
        boolean one = isOne(hurt);
        if (words.in(subject, Set.of("he", "she"))) {
            return one;
        }
        boolean both = words.is(subject, "both") || words.in(subject - 1, Set.of("both", "all"));
        boolean definite = false;
        for (int i = subject; i > subject - NOUN_REACH; i--) {
            definite |= words.is(i, "the");
        }
        boolean person = rules.victimAt(words, subject).isPresent() || Ages.noun(words, subject) > subject;
        return one ? definite && person : both && !words.in(subject, Set.of("he", "she"));
    }
}
