package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Participant;
import org.dateline.event.Role;
import org.dateline.event.Where;
import org.dateline.time.When;

/** Gives the events of headlines the place, day, kind and doers that the body tells of the same figure. */
final class HeadlineEvents {
    private HeadlineEvents() {}

    /**
     * The events, those of headlines completed.
     *
     * @param headlines indices of the sentences that stand in headlines
     */
    static List<Event> completed(List<Event> events, List<Claim> claims, Set<Integer> headlines) {
        List<Event> out = new ArrayList<>(events);
        for (int i = 0; i < claims.size(); i++) {
            int first = claims.get(i).relations().repeats().orElse(-1);
            boolean told = first >= 0
                    && headlines.contains(claims.get(first).sentence())
                    && !headlines.contains(claims.get(i).sentence());
            if (told) {
                int headline = claims.get(first).event();
                out.set(
                        headline,
                        completed(out.get(headline), out.get(claims.get(i).event())));
            }
        }
        return out;
    }

    private static Event completed(Event headline, Event body) {
        Optional<Where> where = headline.where().or(body::where);
        When when = headline.when().period().isPresent() ? headline.when() : body.when();
        EventType type = headline.type() == EventType.OTHER ? body.type() : headline.type();
        List<Participant> people = new ArrayList<>(headline.participants());
        boolean doers = people.stream().anyMatch(p -> p.role() == Role.PERPETRATOR);
        body.participants().stream()
                .filter(p -> !doers && p.role() == Role.PERPETRATOR)
                .forEach(people::add);
        return new Event(type, headline.aggregate(), headline.trigger(), headline.sentence(), when, where, people);
    }
}
