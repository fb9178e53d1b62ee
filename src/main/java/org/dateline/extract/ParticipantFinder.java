package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.event.Participant;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.RoleCertainty;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Place;

/** Finds who did a harm, as far as the sentence says so: the subject, the agent, the owner of the strike. */
final class ParticipantFinder {
    private static final int CUE_REACH = 8;

    private final RuleBook rules;
    private final ActFinder acts;
    private final DoerPhrases phrases;
    private final ActorMemory memory;

    ParticipantFinder(RuleBook rules, ActorMemory memory) {
        this.rules = rules;
        this.acts = new ActFinder(rules);
        this.phrases = new DoerPhrases(rules);
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
        List<WordRange> found = new ArrayList<>(responsible(words, spoken));
        found.removeIf(r -> IntStream.range(r.from(), r.to()).anyMatch(i -> victim(i, all)));
        Optional<Act> own = own(words, fact, barred);
        if (found.isEmpty()) {
            own.ifPresent(act -> found.addAll(act.doers()));
        }
        if (found.isEmpty() && own.filter(Act::pronoun).isPresent()) {
            Optional<Participant> meant = memory.antecedent(words, own.get().at(), i -> victim(i, all), country);
            if (meant.isPresent()) {
                boolean itself =
                        spoken.test(words.indexAt(meant.get().party().span().begin()));
                return meant.map(m -> itself ? claimed(m) : m).stream().toList();
            }
        }
        if (found.isEmpty()) {
            found.addAll(boasting(words, fact, all));
        }
        if (found.isEmpty()) {
            nearest(words, fact, barred).ifPresent(act -> found.addAll(act.doers()));
        }
        List<Participant> people = participants(words, found, country);
        boolean boast = !found.isEmpty() && spoken.test(found.get(0).from());
        return boast ? people.stream().map(ParticipantFinder::claimed).toList() : people;
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
        if (!responsible(words, spoken).isEmpty()) {
            return List.of();
        }
        Optional<Act> told = acts.find(words, spoken).stream().filter(Act::told).findFirst();
        return participants(words, told.map(Act::doers).orElse(List.of()), country);
    }

    /** Those whom the sentence holds responsible for what was told before it ("X claimed the attack"). */
    List<Participant> responsible(Words words, IntPredicate spoken, Optional<Place> country) {
        return participants(words, responsible(words, spoken), country);
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
        for (WordRange range : found) {
            Party party = memory.party(words, range, country);
            boolean known = out.stream().anyMatch(p -> p.party().name().equals(party.name()));
            if (!known) {
                out.add(new Participant(party, Role.PERPETRATOR, certainty(words, range)));
            }
        }
        return out;
    }

    /** "X claimed responsibility for", "claimed by X", "blamed on X", "accused X of". */
    private List<WordRange> responsible(Words words, IntPredicate spoken) {
        Optional<Phrases.Hit<String>> claim = rules.cue("role-claimed").within(words, 0, words.size());
        if (claim.isPresent()) {
            boolean by = words.is(claim.get().to() - 1, "by");
            List<WordRange> subject =
                    acts.verb(words, claim.get().from(), i -> false).doers();
            return by ? acts.parties(words, claim.get().to()) : subject;
        }
        Optional<Phrases.Hit<String>> accused = rules.cue("role-accused").within(words, 0, words.size());
        if (accused.isPresent()) {
            List<WordRange> before = phrases.within(words, 0, accused.get().from());
            return before.isEmpty() ? List.of() : before.subList(before.size() - 1, before.size());
        }
        return blamed(words).stream().filter(r -> !spoken.test(r.from())).toList();
    }

    /** "blamed X", "blamed the attack on X", "suspect X". */
    private List<WordRange> blamed(Words words) {
        Optional<Phrases.Hit<String>> blame = rules.cue("role-blamed").within(words, 0, words.size());
        if (blame.isEmpty() || !words.tag(blame.get().from()).equals("VERB")) {
            return List.of();
        }
        List<WordRange> object = acts.parties(words, blame.get().to());
        for (int i = blame.get().to(); i < blame.get().to() + CUE_REACH; i++) {
            if (words.is(i, "on")) {
                List<WordRange> found = acts.parties(words, i + 1);
                return found.isEmpty() ? object : found;
            }
        }
        return object;
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

    /** "The group claims to have killed": the speaker tells of its own deed. */
    private List<WordRange> boasting(Words words, HarmFact fact, List<HarmFact> all) {
        for (int i = fact.trigger() - 1; i >= Math.max(1, fact.trigger() - 5); i--) {
            if (words.in(i, rules.words("boast")) && words.is(i + 1, "to") && words.is(i + 2, "have")) {
                return acts.verb(words, i, w -> victim(w, all)).doers();
            }
        }
        return List.of();
    }

    /** The attack nearest to the word of harm that the sentence gives a doer. */
    private Optional<Act> nearest(Words words, HarmFact fact, IntPredicate barred) {
        List<Act> told = acts.find(words, barred).stream().filter(Act::told).toList();
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

    private RoleCertainty certainty(Words words, WordRange range) {
        if (rules.cue("role-claimed").within(words, 0, words.size()).isPresent()) {
            return RoleCertainty.CLAIMED;
        }
        int from = Math.max(0, range.from() - CUE_REACH);
        int to = Math.min(words.size(), range.to() + CUE_REACH);
        boolean hedged = rules.cue("role-alleged").within(words, from, to).isPresent()
                || !blamed(words).isEmpty()
                || rules.cue("role-accused").within(words, 0, words.size()).isPresent();
        return hedged ? RoleCertainty.ALLEGED : RoleCertainty.ASSERTED;
    }
}
