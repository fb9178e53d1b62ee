package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.annotate.MentionKind;
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
    /** The model of an aircraft: "Su-34", "a MiG-29 jet". */
    private static final Pattern MODEL = Pattern.compile("(?:Su|Sukhoi|MiG|Tu|Mi|F|B|A|UH|AH|MQ|TB|Ka)-?\\d{1,3}\\b.*");

    private final RuleBook rules;
    private final StateForces forces;
    private final DoerPhrases phrases;
    private Optional<Actor> group = Optional.empty();
    private Optional<Actor> force = Optional.empty();
    private Optional<Actor> coalition = Optional.empty();
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
                .filter(r -> words.linkAt(r.from()).isEmpty() || phrases.isBody(words, r.from()))
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
            case COALITION -> coalition = Optional.of(actor);
            default -> {}
        }
    }

    /** Whom "it" or "they" before word {@code at} means: the first doer of the sentence, else of the one before. */
    Optional<Participant> antecedent(Words words, int at, IntPredicate victim, Optional<Place> where) {
        Optional<Party> here = phrases.within(words, 0, at).stream()
                .filter(r -> IntStream.range(r.from(), r.to()).noneMatch(victim))
                .filter(r -> words.linkAt(r.from()).isEmpty() || phrases.isBody(words, r.from()))
                .findFirst()
                .map(r -> party(words, r, where));
        Optional<Party> state = speaking(words, at).map(r -> party(words, r, where));
        return state.or(() -> here)
                .or(() -> topic)
                .map(p -> new Participant(p, Role.PERPETRATOR, RoleCertainty.ASSERTED));
    }

    /** "Turkey says it killed": the country that speaks. */
    private Optional<WordRange> speaking(Words words, int at) {
        for (int i = 1; i < at; i++) {
            boolean country = phrases.isState(words, i - 1) && words.nameEnd(i - 1) == i;
            if (country && rules.cue("attribution-verb").at(words, i).isPresent()) {
                return Optional.of(new WordRange(words.nameBegin(i - 1), i));
            }
        }
        return Optional.empty();
    }

    /** The party that the words mean: a known name, a group or force named before, or the words themselves. */
    Party party(Words words, WordRange range, Optional<Place> country) {
        Optional<Link> first = words.linkAt(range.from());
        Optional<Entry> entry = first.flatMap(Link::entry).filter(e -> !(e instanceof Place) && !people(first));
        boolean named = first.isPresent() || words.linkAt(range.to() - 1).isPresent();
        Optional<Party> before = entry.isPresent() ? Optional.empty() : meant(words, range);
        if (before.isPresent()) {
            Party known = before.get();
            return new Party(words.span(range.from(), range.to()), known.name(), known.entry(), known.named());
        }
        Optional<Actor> meant = named ? nation(words, range, entry) : described(words, range, country);
        Optional<Entry> known = meant.map(Entry.class::cast).or(() -> entry);
        String name = known.map(Entry::name).orElseGet(() -> words.slice(range.from(), owner(words, range)));
        boolean state = entry.isEmpty() && phrases.state(words, range).isPresent();
        String called = state ? first.flatMap(Link::entry).map(Entry::name).orElse(name) : name;
        return new Party(words.span(range.from(), range.to()), called, known, named || known.isPresent());
    }

    private static boolean people(Optional<Link> link) {
        return link.filter(l -> l.mention().kind() == MentionKind.NATIONALITY).isPresent();
    }

    /** "The attackers", "the drone": who was last said to have done harm. */
    private Optional<Party> meant(Words words, WordRange range) {
        boolean definite = words.in(range.from() - 1, rules.words("definite"));
        boolean attackers =
                definite && words.linkAt(range.from()).isEmpty() && words.in(range.to() - 1, rules.words("doer-noun"));
        boolean aircraft = words.linkAt(range.from()).isEmpty() && words.in(range.to() - 1, rules.words("aircraft"));
        boolean model = MODEL.matcher(words.slice(range.from(), range.to())).lookingAt();
        boolean another = words.in(range.from() - 1, rules.words("indefinite"));
        Optional<Party> same = doer.filter(d -> attackers || ((aircraft || model) && !another && flies(d)));
        boolean ours = words.in(range.from() - 1, rules.words("coalition-noun"));
        return same.or(() -> (model ? force : ours ? coalition : Optional.<Actor>empty())
                .map(a -> new Party(words.span(range.from(), range.to()), a.name(), Optional.of(a), true)));
    }

    private static boolean flies(Party party) {
        return party.entry()
                .filter(e -> e instanceof Actor a
                        && (a.kind() == Actor.Kind.STATE_FORCE || a.kind() == Actor.Kind.COALITION))
                .isPresent();
    }

    /** One past the words that name the owner of a strike, or the whole description of people. */
    private int owner(Words words, WordRange range) {
        boolean strike = words.in(range.to() - 1, rules.words("strike"))
                && words.linkAt(range.from()).isPresent()
                && !words.in(range.to() - 1, rules.words("agent"));
        return strike ? Math.min(range.to(), words.nameEnd(range.from())) : range.to();
    }

    /** "Israeli airstrikes" are those of Israel's air force, "Chadian soldiers" of Chad's army; "Israel" is its state. */
    private Optional<Actor> nation(Words words, WordRange range, Optional<Entry> entry) {
        if (entry.isPresent()) {
            return Optional.empty();
        }
        String nation = words.slice(range.from(), words.nameEnd(range.from()));
        if (phrases.state(words, range).isPresent()) {
            return forces.find(nation + " government");
        }
        boolean strike = words.in(range.to() - 1, rules.words("strike"));
        boolean ground =
                IntStream.range(range.from(), range.to()).anyMatch(i -> words.in(i, rules.words("ground-word")));
        return forces.find(words.slice(range.from(), range.to()))
                .or(() -> pair(words, range) ? forces.find(nation + " " + words.low(range.to() - 1)) : Optional.empty())
                .or(() -> strike ? forces.find(nation + (ground ? " forces" : " warplanes")) : Optional.empty());
    }

    private static boolean pair(Words words, WordRange range) {
        return words.is(words.nameEnd(range.from()), "and");
    }

    private Optional<Actor> described(Words words, WordRange range, Optional<Place> country) {
        int head = range.to() - 1;
        boolean definite = words.in(range.from() - 1, rules.words("definite"));
        boolean plain = range.to() == range.from() + 1;
        if (definite && words.in(head, rules.words("group-noun"))) {
            return group;
        }
        if (coalition.isPresent() && words.in(head, rules.words("coalition-noun"))) {
            return coalition;
        }
        if (words.in(head, rules.words("government-noun"))) {
            return national(country, "government");
        }
        boolean body = words.in(head, rules.words("force-noun"))
                && ((plain && !words.in(head, rules.words("aircraft")))
                        || words.in(range.from(), rules.words("force-modifier")));
        return body ? ofCountry(words, range, country) : Optional.empty();
    }

    private Optional<Actor> ofCountry(Words words, WordRange range, Optional<Place> country) {
        Optional<Actor> national = national(country, words.lowSlice(range.from(), range.to()));
        boolean foreign = force.isPresent()
                && country.filter(c ->
                                force.get().countries().contains(c.country().orElse("")))
                        .isEmpty();
        return foreign ? force : national;
    }

    private Optional<Actor> national(Optional<Place> country, String body) {
        return country.or(() -> this.country)
                .flatMap(c -> c.demonyms().stream().findFirst())
                .flatMap(d -> forces.find(d + " " + body));
    }
}
