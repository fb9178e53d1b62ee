package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Participant;
import org.dateline.event.Role;
import org.dateline.event.Where;
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

    EventMemory(PlaceFinder places) {
        this.places = places;
    }

    /** The day that the total of a list gives holds for its items. */
    void list(When when) {
        dayOfList = when;
    }

    /**
     * The event with what the article told of it before.
     *
     * @param own the place that the sentence itself gives
     */
    Event completed(Event event, Optional<Where> own, Harm harm, VictimCategory victims) {
        Event known = last.filter(l -> same(event, own, l))
                .filter(l -> EventTyper.causes(l.type(), harm))
                .map(l -> completed(event, l, victims))
                .orElse(event);
        When when = known.when().period().isPresent() || known.aggregate() ? known.when() : dayOfList;
        Event complete = with(known, known.type(), when, known.participants());
        if (!complete.aggregate()) {
            last = Optional.of(complete);
            lastVictims = victims;
        }
        return complete;
    }

    private Event completed(Event event, Event before, VictimCategory victims) {
        EventType type = event.type() == EventType.OTHER || refines(before, event) ? before.type() : event.type();
        When when = event.when().period().isPresent() ? event.when() : before.when();
        List<Participant> people = new ArrayList<>(event.participants());
        if (sameSide(victims) && doers(event).isEmpty()) {
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

    private static List<Participant> doers(Event event) {
        return event.participants().stream()
                .filter(p -> p.role() == Role.PERPETRATOR)
                .toList();
    }

    private static Event with(Event event, EventType type, When when, List<Participant> people) {
        return new Event(type, event.aggregate(), event.trigger(), event.sentence(), when, event.where(), people);
    }
}
