package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Participant;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.RoleCertainty;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Place;

/** Finds who did a harm, as far as the sentence says so: the subject, the agent, the owner of the strike. */
final class ParticipantFinder {
    private static final Set<VictimCategory> STATE =
            Set.of(VictimCategory.MILITARY, VictimCategory.POLICE, VictimCategory.MILITIA);

    private final RuleBook rules;
    private final ActFinder acts;
    private final Responsibility responsibility;
    private final DoerCertainty certainty;
    private final ActorMemory memory;

    ParticipantFinder(RuleBook rules, ActorMemory memory) {
        this.rules = rules;
        this.acts = new ActFinder(rules);
        this.responsibility = new Responsibility(rules, acts);
        this.certainty = new DoerCertainty(rules);
        this.memory = memory;
    }

    /**
     * The perpetrators of {@code fact} in text order, none twice.
     *
     * @param country where the harm was done: whose army "the army" is
     */
    List<Participant> find(
            Words words, HarmFact fact, List<HarmFact> all, IntPredicate spoken, Optional<Place> country) {
        IntPredicate barred = i -> spoken.test(i) || victim(i, all);
        List<WordRange> found = new ArrayList<>(responsibility.held(words, spoken));
        found.removeIf(r -> IntStream.range(r.from(), r.to()).anyMatch(i -> victim(i, all)));
        Optional<Act> own = own(words, fact, barred);
        if (found.isEmpty()) {
            own.ifPresent(act -> found.addAll(act.doers()));
        }
        if (found.isEmpty() && own.filter(Act::pronoun).isPresent()) {
            Optional<Participant> meant = memory.antecedent(words, own.get().at(), i -> victim(i, all), country);
            if (meant.isPresent()) {
                int at = words.indexAt(meant.get().party().span().begin());
                boolean here = at > 0
                        && words.span(at, at + 1).begin()
                                == meant.get().party().span().begin();
                return meant.map(m -> spoken.test(at) ? claimed(m) : here ? doubted(words, at, m) : m).stream()
                        .toList();
            }
        }
        if (found.isEmpty()) {
            found.addAll(boasting(words, fact, all));
        }
        if (found.isEmpty()) {
            nearest(words, fact, barred, bothSides(all)).ifPresent(act -> found.addAll(act.doers()));
        }
        List<Participant> people = participants(words, found, country);
        boolean boast = !found.isEmpty() && spoken.test(found.get(0).from());
        return boast ? people.stream().map(ParticipantFinder::claimed).toList() : people;
    }

    private Participant doubted(Words words, int at, Participant doer) {
        WordRange range = new WordRange(at, words.nameEnd(at));
        return new Participant(doer.party(), doer.role(), certainty.of(words, range, responsibility.blamed(words)));
    }

    /** Whether the sentence counts the fallen of two sides: then neither is said to have harmed the other's. */
    static boolean bothSides(List<HarmFact> facts) {
        boolean militants = facts.stream().anyMatch(f -> f.figure().category() == VictimCategory.MILITANT);
        return militants
                && facts.stream().anyMatch(f -> STATE.contains(f.figure().category()));
    }

    /** What an armed group says that it did is its claim; a state's word for its own deed is taken as told. */
    private static Participant claimed(Participant doer) {
        boolean group = doer.party()
                .entry()
                .filter(e -> e instanceof Actor a && a.kind() == Actor.Kind.ARMED_GROUP)
                .isPresent();
        return group ? new Participant(doer.party(), doer.role(), RoleCertainty.CLAIMED) : doer;
    }

    /** The doers of an attack that the sentence tells without saying whom it harmed; empty when it tells none. */
    List<Participant> attackers(Words words, IntPredicate spoken, Optional<Place> country) {
        if (!responsibility.held(words, spoken).isEmpty()) {
            return List.of();
        }
        Optional<Act> told = acts.find(words, spoken).stream().filter(Act::told).findFirst();
        return participants(words, told.map(Act::doers).orElse(List.of()), country);
    }

    /** Those whom the sentence holds responsible for what was told before it ("X claimed the attack"). */
    List<Participant> responsible(Words words, IntPredicate spoken, Optional<Place> country) {
        return participants(words, responsibility.held(words, spoken), country);
    }

    /** Whether somebody claims in this sentence to have made an attack. */
    boolean claims(Words words) {
        return responsibility.claimed(words);
    }

    /** Whether the sentence brings up an attack that was not told of before. */
    boolean fresh(Words words) {
        return acts.find(words, i -> false).stream().anyMatch(Act::fresh);
    }

    /** Whether the sentence tells of an attack. */
    boolean acts(Words words) {
        return !acts.find(words, i -> false).isEmpty();
    }

    /** Whether the sentence speaks of an attack as of one already told ("the strike"). */
    boolean again(Words words) {
        return acts.find(words, i -> false).stream()
                .anyMatch(a ->
                        words.in(a.at() - 1, rules.words("definite")) || words.in(a.at() - 2, rules.words("definite")));
    }

    private List<Participant> participants(Words words, List<WordRange> found, Optional<Place> country) {
        List<Participant> out = new ArrayList<>();
        boolean claimed = responsibility.claimed(words);
        for (WordRange range : found) {
            Party party = memory.party(words, range, country);
            boolean known = out.stream().anyMatch(p -> p.party().name().equals(party.name()));
            if (!known) {
                out.add(new Participant(
                        party,
                        Role.PERPETRATOR,
                        claimed ? RoleCertainty.CLAIMED : certainty.of(words, range, responsibility.blamed(words))));
            }
        }
        return out;
    }

    /** What the word of harm itself tells: "gunmen killed", "killed by gunmen". */
    private Optional<Act> own(Words words, HarmFact fact, IntPredicate barred) {
        boolean active = fact.rule() == Rule.ACTIVE || fact.rule() == Rule.SHIELDS;
        if (words.in(fact.trigger(), rules.words("suffering-verb"))) {
            return Optional.empty();
        }
        if (active) {
            return Optional.of(acts.verb(words, fact.trigger(), barred));
        }
        List<WordRange> agents = acts.agents(words, fact.trigger() + 1, barred);
        return agents.isEmpty() ? Optional.empty() : Optional.of(new Act(fact.trigger(), agents, false, false));
    }

    /** "The group claims to have killed", "denies killing", "denies having killed": the speaker tells of its own deed. */
    private List<WordRange> boasting(Words words, HarmFact fact, List<HarmFact> all) {
        int denial = words.is(fact.trigger() - 1, "having") ? fact.trigger() - 2 : fact.trigger() - 1;
        boolean gerund =
                denial < fact.trigger() - 1 || words.low(fact.trigger()).endsWith("ing");
        if (gerund && words.in(denial, rules.words("denying"))) {
            return acts.verb(words, denial, w -> victim(w, all)).doers();
        }
        for (int i = fact.trigger() - 1; i >= Math.max(1, fact.trigger() - 5); i--) {
            if (words.in(i, rules.words("boast")) && words.is(i + 1, "to") && words.is(i + 2, "have")) {
                return acts.verb(words, i, w -> victim(w, all)).doers();
            }
        }
        return List.of();
    }

    /** The attack nearest to the word of harm that the sentence gives a doer. */
    private Optional<Act> nearest(Words words, HarmFact fact, IntPredicate barred, boolean sides) {
        List<Act> told = acts.find(words, barred).stream()
                .filter(Act::told)
                .filter(a -> !(sides && words.in(a.at(), rules.words("clash"))))
                .toList();
        Comparator<Act> near = Comparator.comparingInt(a -> Math.abs(a.at() - fact.trigger()));
        return told.stream()
                .filter(a -> !parted(words, a.at(), fact.trigger()))
                .min(near)
                .or(() -> told.stream()
                        .filter(a -> a.at() < fact.trigger() && !contrasted(words, a.at(), fact.trigger()))
                        .min(near));
    }

    private boolean parted(Words words, int a, int b) {
        return contrasted(words, a, b) || between(words, a, b, ";");
    }

    private boolean contrasted(Words words, int a, int b) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (words.in(i, rules.words("contrast"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean between(Words words, int a, int b, String mark) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (words.is(i, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean victim(int i, List<HarmFact> all) {
        return all.stream()
                .anyMatch(f -> f.figure().from() <= i && i < f.figure().to());
    }
}
