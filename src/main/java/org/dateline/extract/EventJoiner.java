package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.BlockKind;
import org.dateline.claim.Claim;
import org.dateline.claim.Polarity;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Participant;
import org.dateline.event.Role;
import org.dateline.event.Where;
import org.dateline.event.WherePrecision;
import org.dateline.text.Sentence;
import org.dateline.time.When;

/**
 * Joins what an article tells of one event in several sentences: the headline and the lead, the doctor's count and the
 * commander's. Rival figures of different claimants then stand on one event; a further figure of the same claimant for
 * the same victims, or a word such as "another", keeps two events apart.
 */
final class EventJoiner {
    private static final Set<String> NOVEL = Set.of(
            "another",
            "separate",
            "separately",
            "second",
            "third",
            "elsewhere",
            "meanwhile",
            "previous",
            "earlier",
            "different");

    /** The toll "has risen to 14": one event, though one voice gives two numbers. */
    private static final Set<String> UPDATES = Set.of("toll", "risen", "rose", "raised", "revised", "count");

    private static final List<Set<EventType>> FAMILIES = List.of(
            Set.of(EventType.DRONE_STRIKE, EventType.AIRSTRIKE), Set.of(EventType.SUICIDE_ATTACK, EventType.BOMBING));

    /** How many blocks later a sentence that names no kind of event still speaks of the last one. */
    private static final int REACH = 3;

    private final Reading reading;
    private final Map<Integer, Words> sentences;
    private final int[] first;

    /** @param sentences the words of each sentence that was read, by its index */
    EventJoiner(Reading reading, Map<Integer, Words> sentences) {
        this.reading = reading;
        this.sentences = sentences;
        this.first = new int[reading.events().size()];
    }

    /** The same reading with fewer events. */
    Reading join() {
        List<Event> events = new ArrayList<>(reading.events());
        for (int i = 0; i < events.size(); i++) {
            first[i] = i;
        }
        for (Claim claim : reading.claims()) {
            claim.relations()
                    .repeats()
                    .ifPresent(r -> repeated(events, reading.claims().get(r).event(), claim.event()));
        }
        for (int later = 1; later < events.size(); later++) {
            Optional<Integer> same = first[later] == later ? sameEvent(events, later) : Optional.empty();
            if (same.isPresent()) {
                unite(events, same.get(), later);
            }
        }
        return numbered(events);
    }

    private void repeated(List<Event> events, int told, int again) {
        Event one = events.get(first[told]);
        Event other = events.get(first[again]);
        boolean types = one.type() == other.type()
                || kin(one.type(), other.type())
                || one.type() == EventType.OTHER
                || other.type() == EventType.OTHER;
        boolean apart = first[told] == first[again] || one.aggregate() != other.aggregate();
        if (types && !apart && (timesAgree(one, other) || isHeadline(one))) {
            unite(events, Math.min(first[told], first[again]), Math.max(first[told], first[again]));
        }
    }

    private Optional<Integer> sameEvent(List<Event> events, int later) {
        Event event = events.get(later);
        if (event.aggregate() || says(event, NOVEL)) {
            return Optional.empty();
        }
        for (int earlier = later - 1; earlier >= 0; earlier--) {
            boolean candidate = first[earlier] == earlier && mayBeOne(events.get(earlier), event);
            boolean update = says(events.get(earlier), UPDATES) || says(event, UPDATES);
            if (candidate && (update || !rivalsOfOneVoice(earlier, later))) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    private boolean mayBeOne(Event earlier, Event later) {
        boolean typed = kin(earlier.type(), later.type());
        boolean carried = later.type() == EventType.OTHER && isLast(earlier, later);
        boolean placed = earlier.where().isPresent()
                && earlier.where().map(Where::name).equals(later.where().map(Where::name))
                && earlier.where().get().precision() != WherePrecision.COUNTRY;
        return !earlier.aggregate()
                && !byOthers(earlier, later)
                && (typed || carried)
                && placed
                && timesAgree(earlier, later);
    }

    /** Whether the text names doers of both, and not the same. */
    private static boolean byOthers(Event one, Event other) {
        List<Participant> first = EventMemory.doers(one);
        List<Participant> second = EventMemory.doers(other);
        boolean shared = first.stream()
                .anyMatch(p -> second.stream()
                        .anyMatch(q -> q.party().name().equals(p.party().name())));
        return !first.isEmpty() && !second.isEmpty() && !shared;
    }

    private static boolean timesAgree(Event one, Event other) {
        boolean untold = one.when().period().isEmpty() || other.when().period().isEmpty();
        return untold || one.when().period().equals(other.when().period());
    }

    /** Whether one claimant gives two numbers for the same victims: then there were two events. */
    private boolean rivalsOfOneVoice(int earlier, int later) {
        for (Claim one : claimsOf(earlier)) {
            for (Claim other : claimsOf(later)) {
                boolean sameVictims = one.harm() == other.harm()
                        && one.victims().category() == other.victims().category()
                        && one.relations().subsetOf().isEmpty()
                        && other.relations().subsetOf().isEmpty();
                boolean sameVoice = voices(one).equals(voices(other));
                boolean differ = !one.quantity().count().equals(other.quantity().count());
                if (sameVictims && sameVoice && differ) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who speaks, by name: "the doctor" is "a doctor" of an earlier sentence. */
    private static Set<String> voices(Claim claim) {
        return claim.attribution().claimants().stream()
                .map(p -> p.name().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", ""))
                .collect(Collectors.toSet());
    }

    private List<Claim> claimsOf(int event) {
        return reading.claims().stream().filter(c -> first[c.event()] == event).toList();
    }

    private boolean says(Event event, Set<String> any) {
        Words words = sentences.get(event.sentence());
        return words != null && IntStream.range(0, words.size()).anyMatch(i -> words.in(i, any));
    }

    /** Whether nothing else happened between the two. */
    private boolean isLast(Event earlier, Event later) {
        return sentence(later).block() - sentence(earlier).block() <= REACH;
    }

    /** Words for one thing: a drone's strike is an air strike, a suicide attack goes off as a bomb. */
    private static boolean kin(EventType one, EventType other) {
        boolean named = one != EventType.OTHER && one == other;
        return named || FAMILIES.stream().anyMatch(f -> f.contains(one) && f.contains(other));
    }

    private boolean isHeadline(Event event) {
        return reading.linked().annotated().kindOf(sentence(event)) == BlockKind.HEADLINE;
    }

    private Sentence sentence(Event event) {
        return reading.linked().annotated().sentences().get(event.sentence());
    }

    private void unite(List<Event> events, int earlier, int later) {
        boolean differ = denied(earlier) != denied(later);
        Event one = differ && denied(earlier) ? withoutDoers(events.get(earlier)) : events.get(earlier);
        Event other = differ && denied(later) ? withoutDoers(events.get(later)) : events.get(later);
        events.set(earlier, united(one, other));
        for (int i = 0; i < first.length; i++) {
            first[i] = first[i] == later ? earlier : first[i];
        }
    }

    /** Whether all that is told of the event is denied: who denies a deed is not held to have done it. */
    private boolean denied(int event) {
        return reading.claims().stream()
                .filter(c -> first[c.event()] == event)
                .allMatch(c -> c.polarity() == Polarity.DENIED);
    }

    private static Event withoutDoers(Event event) {
        List<Participant> people = event.participants().stream()
                .filter(p -> p.role() != Role.PERPETRATOR)
                .toList();
        return new Event(
                event.type(),
                event.aggregate(),
                event.trigger(),
                event.sentence(),
                event.when(),
                event.where(),
                people);
    }

    private static Event united(Event one, Event other) {
        EventType type = narrower(one.type(), other.type());
        When when = one.when().period().isPresent() ? one.when() : other.when();
        List<Participant> people = new ArrayList<>(one.participants());
        boolean better = EventMemory.nameless(one) && !EventMemory.nameless(other);
        boolean named = !better && !EventMemory.doers(one).isEmpty();
        people.removeIf(p -> better && p.role() == Role.PERPETRATOR);
        add(
                people,
                other.participants().stream()
                        .filter(p -> !named || p.role() != Role.PERPETRATOR)
                        .toList());
        return new Event(
                type, one.aggregate(), one.trigger(), one.sentence(), when, finer(one.where(), other.where()), people);
    }

    /** Adds those who do not stand in {@code people} yet by the same name and part. */
    static void add(List<Participant> people, List<Participant> more) {
        for (Participant one : more) {
            boolean known = people.stream()
                    .anyMatch(p -> p.role() == one.role()
                            && p.party().name().equals(one.party().name()));
            if (!known) {
                people.add(one);
            }
        }
    }

    private static EventType narrower(EventType one, EventType other) {
        boolean wide = one == EventType.OTHER || one == EventType.AIRSTRIKE || one == EventType.BOMBING;
        return wide && other != EventType.OTHER ? other : one;
    }

    private static Optional<Where> finer(Optional<Where> one, Optional<Where> other) {
        boolean coarse = one.isEmpty() || (other.isPresent() && order(other.get()) < order(one.get()));
        return coarse ? other.or(() -> one) : one;
    }

    private static int order(Where where) {
        return where.precision().ucdp().orElse(9);
    }

    private Reading numbered(List<Event> events) {
        int[] number = new int[events.size()];
        List<Event> kept = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (first[i] == i) {
                number[i] = kept.size();
                kept.add(events.get(i));
            }
        }
        List<Claim> claims = reading.claims().stream()
                .map(c -> c.withEvent(number[first[c.event()]]))
                .toList();
        return new Reading(reading.linked(), kept, claims, reading.stances(), reading.refusals());
    }
}
