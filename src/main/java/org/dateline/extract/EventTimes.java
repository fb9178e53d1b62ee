package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Event;
import org.dateline.event.Where;
import org.dateline.time.Period;
import org.dateline.time.When;

/**
 * The days that an article tells, in the order of its sentences. An event whose own sentences tell no day happened on the
 * day told last before it, or on the one that a following sentence about "the attack" tells.
 */
final class EventTimes {
    private static final int EVENT_DAYS = 7;
    private static final int LOOK_AHEAD = 6;

    /** @param again whether the sentence speaks of an attack told before ("the strike took place on Tuesday") */
    private record Told(int sentence, When when, Optional<Where> where, boolean sum, boolean again) {}

    private final PlaceFinder places;

    private final List<Told> told = new ArrayList<>();

    EventTimes(PlaceFinder places) {
        this.places = places;
    }

    /** A sentence about an event has told when and where it was. */
    void heard(int sentence, When when, Optional<Where> where, boolean sum, boolean again) {
        if (when.period().isPresent()) {
            told.add(new Told(sentence, when, where, sum, again));
        }
    }

    /**
     * The events, each with a day if the article tells one for it.
     *
     * @param headlines indices of the sentences that stand in headlines
     */
    List<Event> completed(List<Event> events, Set<Integer> headlines) {
        List<Event> out = new ArrayList<>();
        for (Event event : events) {
            boolean open = event.when().period().isEmpty();
            boolean headline = headlines.contains(event.sentence());
            Optional<When> when = !open
                    ? Optional.empty()
                    : headline ? first(event) : before(event).or(() -> after(event));
            out.add(when.map(w -> at(event, w)).orElse(event));
        }
        return out;
    }

    /** A headline tells of what the body tells first. */
    private Optional<When> first(Event event) {
        return told.stream().filter(t -> fits(event, t)).map(Told::when).findFirst();
    }

    private Optional<When> before(Event event) {
        return told.stream()
                .filter(t -> t.sentence() <= event.sentence() && fits(event, t))
                .reduce((a, b) -> b)
                .map(Told::when);
    }

    private Optional<When> after(Event event) {
        return told.stream()
                .filter(t -> t.sentence() > event.sentence() && t.sentence() <= event.sentence() + LOOK_AHEAD)
                .filter(t -> t.again() && fits(event, t))
                .map(Told::when)
                .findFirst();
    }

    private boolean fits(Event event, Told told) {
        boolean brief = told.when().period().map(Period::days).orElse(0L) <= EVENT_DAYS;
        boolean here = event.where().isEmpty()
                || told.where().isEmpty()
                || places.mayOverlap(event.where().get(), told.where().get());
        return event.aggregate() ? told.sum() : brief && here && !told.sum();
    }

    private static Event at(Event event, When when) {
        return new Event(
                event.type(),
                event.aggregate(),
                event.trigger(),
                event.sentence(),
                when,
                event.where(),
                event.participants());
    }
}
