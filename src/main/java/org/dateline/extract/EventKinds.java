package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.BlockKind;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Event;
import org.dateline.event.EventType;

/** Gives a kind to events of which no word tells it: a headline's from the body, and fighters come to harm in fighting. */
final class EventKinds {
    private static final Set<VictimCategory> FIGHTERS =
            Set.of(VictimCategory.MILITARY, VictimCategory.MILITANT, VictimCategory.MILITIA);

    private final Reading reading;

    EventKinds(Reading reading) {
        this.reading = reading;
    }

    /** The same reading, its events with the kinds that the article as a whole tells. */
    Reading completed() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            Event event = reading.events().get(i);
            boolean untold = event.type() == EventType.OTHER;
            events.add(untold ? ofType(event, kind(i, event)) : event);
        }
        return new Reading(reading.linked(), events, reading.claims(), reading.stances(), reading.refusals());
    }

    private EventType kind(int index, Event event) {
        List<Claim> claims =
                reading.claims().stream().filter(c -> c.event() == index).toList();
        if (claims.isEmpty() || claims.stream().anyMatch(c -> c.harm() == Harm.SURRENDERED)) {
            return EventType.OTHER;
        }
        boolean headline = kindOf(event.sentence()) == BlockKind.HEADLINE;
        boolean fighters =
                claims.stream().allMatch(c -> FIGHTERS.contains(c.victims().category()));
        Optional<EventType> carried =
                event.aggregate() ? Optional.empty() : headline ? ofBody(claims) : before(index, event, claims);
        return carried.orElse(fighters ? EventType.ARMED_CLASH : EventType.OTHER);
    }

    /** The kind of the last event before that can have done this harm, unless it was elsewhere. */
    private Optional<EventType> before(int index, Event event, List<Claim> claims) {
        for (int i = index - 1; i >= 0; i--) {
            Event other = reading.events().get(i);
            boolean told = !other.aggregate() && other.type() != EventType.OTHER && causes(other, claims);
            boolean elsewhere = other.where().isPresent()
                    && event.where().isPresent()
                    && !other.where().get().name().equals(event.where().get().name());
            if (told) {
                return elsewhere ? Optional.empty() : Optional.of(other.type());
            }
        }
        return Optional.empty();
    }

    private static boolean causes(Event event, List<Claim> claims) {
        return claims.stream().allMatch(c -> EventTyper.causes(event.type(), c.harm()));
    }

    /** The kind of the first event of the body that can have done the harm of these claims. */
    private Optional<EventType> ofBody(List<Claim> claims) {
        return reading.events().stream()
                .filter(e -> kindOf(e.sentence()) != BlockKind.HEADLINE && !e.aggregate())
                .filter(e -> e.type() != EventType.OTHER)
                .filter(e -> causes(e, claims))
                .map(Event::type)
                .findFirst();
    }

    private BlockKind kindOf(int sentence) {
        return reading.linked()
                .annotated()
                .kindOf(reading.linked().annotated().sentences().get(sentence));
    }

    private static Event ofType(Event e, EventType type) {
        return new Event(type, e.aggregate(), e.trigger(), e.sentence(), e.when(), e.where(), e.participants());
    }
}
