package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.event.Participant;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.RoleCertainty;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.StateForces;
import org.dateline.link.Link;

/** The groups and forces that an article has named so far: whom "the militants", "the army" and "its jets" mean. */
final class ActorMemory {
    private final RuleBook rules;
    private final StateForces forces;
    private final DoerPhrases phrases;
    private Optional<Actor> group = Optional.empty();
    private Optional<Actor> force = Optional.empty();
    private Optional<Party> topic = Optional.empty();
    private Optional<Party> doer = Optional.empty();
    private Optional<Place> country = Optional.empty();

    ActorMemory(RuleBook rules, StateForces forces) {
        this.rules = rules;
        this.forces = forces;
        this.phrases = new DoerPhrases(rules);
    }

    /** A sentence has been read. */
    void heard(Words words, Optional<Place> country, IntPredicate victim) {
        this.country = country.or(() -> this.country);
        for (Link link : words.links()) {
            link.entry().filter(Actor.class::isInstance).map(Actor.class::cast).ifPresent(this::named);
        }
        topic = phrases.within(words, 0, words.size()).stream()
                .filter(r -> IntStream.range(r.from(), r.to()).noneMatch(victim))
                .findFirst()
                .map(r -> party(words, r, country))
                .or(() -> topic);
    }

    /** Somebody has been found to have done harm: "the attackers" are they. */
    void acted(List<Participant> doers) {
        doer = doers.stream()
                .filter(p -> p.role() == Role.PERPETRATOR)
                .map(Participant::party)
                .findFirst()
                .or(() -> doer);
    }

    private void named(Actor actor) {
        switch (actor.kind()) {
            case ARMED_GROUP, MILITIA -> group = Optional.of(actor);
            case STATE_FORCE -> force = Optional.of(actor);
            default -> {}
        }
    }

    /** Whom "it" or "they" before word {@code at} means: the first doer of the sentence, else of the one before. */
    Optional<Participant> antecedent(Words words, int at, IntPredicate victim, Optional<Place> where) {
        Optional<Party> here = phrases.within(words, 0, at).stream()
                .filter(r -> IntStream.range(r.from(), r.to()).noneMatch(victim))
                .findFirst()
                .map(r -> party(words, r, where));
        return here.or(() -> topic).map(p -> new Participant(p, Role.PERPETRATOR, RoleCertainty.ASSERTED));
    }

    /** The party that the words mean: a known name, a group or force named before, or the words themselves. */
    Party party(Words words, WordRange range, Optional<Place> country) {
        Optional<Entry> entry = words.linkAt(range.from()).flatMap(Link::entry).filter(e -> !(e instanceof Place));
        boolean named = entry.isPresent() || words.linkAt(range.to() - 1).isPresent();
        boolean again = !named
                && words.in(range.from() - 1, rules.words("definite"))
                && words.in(range.to() - 1, rules.words("doer-noun"));
        if (again && doer.isPresent()) {
            Party before = doer.get();
            return new Party(words.span(range.from(), range.to()), before.name(), before.entry(), before.named());
        }
        Optional<Actor> meant = named ? nation(words, range, entry) : described(words, range, country);
        Optional<Entry> known = meant.map(Entry.class::cast).or(() -> entry);
        String name = known.map(Entry::name).orElse(words.slice(range.from(), range.to()));
        return new Party(words.span(range.from(), range.to()), name, known, named || known.isPresent());
    }

    /** "Israeli airstrikes" are those of Israel's air force. */
    private Optional<Actor> nation(Words words, WordRange range, Optional<Entry> entry) {
        int end = words.in(range.to() - 1, rules.words("strike")) ? range.to() - 1 : range.to();
        boolean means = entry.isEmpty() && end < range.to() && end > range.from();
        return means ? forces.find(words.slice(range.from(), end) + " warplanes") : Optional.empty();
    }

    private Optional<Actor> described(Words words, WordRange range, Optional<Place> country) {
        int head = range.to() - 1;
        boolean definite = words.in(range.from() - 1, rules.words("definite"));
        boolean plain = range.to() == range.from() + 1;
        if (definite && words.in(head, rules.words("group-noun"))) {
            return group;
        }
        boolean body = words.in(head, rules.words("force-noun"))
                && (plain || words.in(range.from(), rules.words("force-modifier")));
        return body ? ofCountry(words, range, country) : Optional.empty();
    }

    private Optional<Actor> ofCountry(Words words, WordRange range, Optional<Place> country) {
        Optional<Actor> national = country.or(() -> this.country)
                .flatMap(c -> c.demonyms().stream().findFirst())
                .flatMap(d -> forces.find(d + " " + words.lowSlice(range.from(), range.to())));
        boolean foreign = force.isPresent()
                && country.filter(c ->
                                force.get().countries().contains(c.country().orElse("")))
                        .isEmpty();
        return foreign ? force : national;
    }
}
