package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Participant;
import org.dateline.event.Role;
import org.dateline.event.Where;
import org.dateline.gazetteer.Actor;
import org.dateline.time.Period;
import org.dateline.time.When;

/**
 * The event that an article has last told of: a further sentence about it that does not say when it was, of what kind,
 * or who did it means the same day, kind and doers.
 */
final class EventMemory {
    private final PlaceFinder places;
    private Optional<Event> last = Optional.empty();
    private VictimCategory lastVictims = VictimCategory.UNKNOWN;
    private When dayOfList = When.UNKNOWN;
    private Optional<Attack> attack = Optional.empty();

    /** An attack whose victims have not been told yet. */
    private record Attack(List<Participant> doers, When when, Optional<Where> where) {}

    EventMemory(PlaceFinder places) {
        this.places = places;
    }

    /** When the article's last event was: "the following day" counts from it. */
    Optional<Period> day() {
        return last.flatMap(e -> e.when().period());
    }

    /** The day that the total of a list gives holds for its items. */
    void list(When when) {
        dayOfList = when;
    }

    /** An attack has been told of without its victims. */
    void told(List<Participant> doers, When when, Optional<Where> where) {
        attack = Optional.of(new Attack(doers, when, where));
    }

    /** A sentence has told of victims: the attack before it has been answered. */
    void over() {
        attack = Optional.empty();
    }

    /**
     * The event with what the article told of it before.
     *
     * @param own the place that the sentence itself gives
     * @param fresh whether the sentence brings up an attack of its own
     * @param denied whether the sentence denies it: then what it says is not carried on
     */
    Event completed(Event event, Optional<Where> own, HarmFact fact, boolean fresh, boolean denied) {
        VictimCategory victims = fact.figure().category();
        Event answered = attack.filter(a -> !event.aggregate() && !fresh && agrees(event, own, a))
                .map(a -> answered(event, a, fact.figure()))
                .orElse(event);
        Event known = last.filter(l -> same(answered, own, l))
                .filter(l -> EventTyper.causes(l.type(), fact.harm()))
                .map(l -> completed(answered, l, victims, fresh))
                .orElse(answered);
        When when = known.when().period().isPresent() || known.aggregate() ? known.when() : dayOfList;
        Event complete = with(known, known.type(), when, known.participants());
        if (!complete.aggregate() && !denied) {
            last = Optional.of(complete);
            lastVictims = victims;
        }
        return complete;
    }

    private boolean agrees(Event event, Optional<Where> own, Attack before) {
        boolean place = own.isEmpty()
                || before.where().isEmpty()
                || places.overlap(own.get(), before.where().get());
        boolean time = event.when().period().isEmpty()
                || before.when().period().isEmpty()
                || event.when().period().equals(before.when().period());
        return place && time;
    }

    private static Event answered(Event event, Attack attack, Figure figure) {
        List<Participant> people = new ArrayList<>(event.participants());
        if (doers(event).isEmpty()) {
            attack.doers().stream().filter(d -> !ownSide(d, figure)).forEach(people::add);
        }
        When when = event.when().period().isPresent() ? event.when() : attack.when();
        return with(event, event.type(), when, people);
    }

    /** Whether the doer stands on the side of the victims: nobody is held to have harmed his own. */
    private static boolean ownSide(Participant doer, Figure figure) {
        Optional<Actor> actor =
                doer.party().entry().filter(Actor.class::isInstance).map(Actor.class::cast);
        boolean group =
                figure.group().filter(g -> g.name().equals(doer.party().name())).isPresent();
        boolean category = figure.category() != VictimCategory.CIVILIAN
                && actor.flatMap(Actor::category)
                        .filter(c -> c.equals(figure.category().code()))
                        .isPresent();
        return group || category;
    }

    private Event completed(Event event, Event before, VictimCategory victims, boolean fresh) {
        EventType type = event.type() == EventType.OTHER || refines(before, event) ? before.type() : event.type();
        When when = event.when().period().isPresent() ? event.when() : before.when();
        List<Participant> people = new ArrayList<>(event.participants());
        if (sameSide(victims) && doers(event).isEmpty() && !fresh) {
            people.addAll(doers(before));
        }
        return with(event, type, when, people);
    }

    /** "The bombs killed nine" after an air raid: bombs of that raid. */
    private static boolean refines(Event before, Event event) {
        return EventTyper.REFINES.getOrDefault(event.type(), Set.of()).contains(before.type());
    }

    private boolean same(Event event, Optional<Where> own, Event before) {
        boolean kind = event.type() == EventType.OTHER
                || before.type() == EventType.OTHER
                || event.type() == before.type()
                || refines(before, event);
        boolean place = own.isEmpty()
                || before.where().filter(w -> places.overlap(own.get(), w)).isPresent();
        boolean time = event.when().period().isEmpty()
                || before.when().period().isEmpty()
                || event.when().period().equals(before.when().period());
        return !event.aggregate() && kind && place && time;
    }

    /** Whether victims of this class can have come to harm by the doers of the event before. */
    private boolean sameSide(VictimCategory victims) {
        boolean open = victims == VictimCategory.UNKNOWN || victims == VictimCategory.CIVILIAN;
        return victims == lastVictims || (open && lastVictims != VictimCategory.MILITANT);
    }

    /** The attack told last has been claimed. */
    void claimed(Event event, List<Participant> doers) {
        last = last.map(l -> l.type() == event.type() && nameless(l) ? joined(l, doers) : l);
    }

    /** Whether the article names nobody who did it. */
    static boolean nameless(Event event) {
        return doers(event).stream().noneMatch(d -> d.party().named());
    }

    /** The event with these doers. */
    static Event joined(Event event, List<Participant> doers) {
        List<Participant> people = new ArrayList<>(event.participants());
        EventJoiner.add(people, doers);
        return with(event, event.type(), event.when(), people);
    }

    /** Those who did it. */
    static List<Participant> doers(Event event) {
        return event.participants().stream()
                .filter(p -> p.role() == Role.PERPETRATOR)
                .toList();
    }

    private static Event with(Event event, EventType type, When when, List<Participant> people) {
        return new Event(type, event.aggregate(), event.trigger(), event.sentence(), when, event.where(), people);
    }
}
