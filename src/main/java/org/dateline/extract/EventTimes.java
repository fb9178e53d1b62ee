package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Event;
import org.dateline.event.Where;
import org.dateline.text.Sentence;
import org.dateline.time.Period;
import org.dateline.time.When;

/**
 * The days that an article tells, in the order of its sentences. An event whose own sentences tell no day happened on the
 * day told last before it, or on the one that a following sentence about "the attack" tells.
 */
final class EventTimes {
    private static final int EVENT_DAYS = 7;
    private static final int LOOK_AHEAD = 6;

    /**
     * @param again whether the sentence speaks of an attack told before ("the strike took place on Tuesday")
     */
    record Told(Sentence sentence, When when, Optional<Where> where, Kind kind, boolean again) {
        int index() {
            return sentence.index();
        }
    }

    /** What a sentence that tells a day is about. */
    enum Kind {
        EVENT,
        SUM,
        /** nothing violent; its day holds for what follows in its own paragraph */
        SCENE
    }

    private final PlaceFinder places;

    private final List<Told> told = new ArrayList<>();

    EventTimes(PlaceFinder places) {
        this.places = places;
    }

    /** A sentence has told when and where something was. */
    void heard(Told one) {
        if (one.when().period().isPresent()) {
            told.add(one);
        }
    }

    /**
     * The events, each with a day if the article tells one for it.
     *
     * @param sentences those of the article
     * @param headlines indices of the sentences that stand in headlines
     */
    List<Event> completed(List<Event> events, List<Sentence> sentences, Set<Integer> headlines) {
        List<Event> out = new ArrayList<>();
        for (Event event : events) {
            boolean open = event.when().period().isEmpty();
            boolean headline = headlines.contains(event.sentence());
            int block = sentences.get(event.sentence()).block();
            Optional<When> when = !open
                    ? Optional.empty()
                    : headline ? first(event) : before(event, block).or(() -> after(event, block));
            out.add(when.map(w -> at(event, w)).orElse(event));
        }
        return out;
    }

    /** A headline tells of what the body tells first. */
    private Optional<When> first(Event event) {
        return told.stream()
                .filter(t -> t.kind() != Kind.SCENE && fits(event, t, false))
                .map(Told::when)
                .findFirst();
    }

    private Optional<When> before(Event event, int block) {
        return told.stream()
                .filter(t -> t.index() <= event.sentence())
                .filter(t -> fits(event, t, t.sentence().block() == block))
                .filter(t -> t.kind() != Kind.SCENE || t.sentence().block() == block)
                .reduce((a, b) -> b)
                .map(Told::when);
    }

    private Optional<When> after(Event event, int block) {
        return told.stream()
                .filter(t -> t.index() > event.sentence() && t.index() <= event.sentence() + LOOK_AHEAD)
                .filter(t -> t.again() && fits(event, t, t.sentence().block() == block))
                .map(Told::when)
                .findFirst();
    }

    /** @param near whether both stand in one paragraph: then places that no gazetteer holds may lie in each other */
    private boolean fits(Event event, Told told, boolean near) {
        boolean brief = told.when().period().map(Period::days).orElse(0L) <= EVENT_DAYS;
        boolean here = event.where().isEmpty()
                || told.where().isEmpty()
                || places.overlap(event.where().get(), told.where().get())
                || (near && isUnknown(event.where().get(), told.where().get()));
        return event.aggregate() ? told.kind() == Kind.SUM : brief && here && told.kind() != Kind.SUM;
    }

    private static boolean isUnknown(Where one, Where other) {
        return one.place().isEmpty() || other.place().isEmpty();
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
