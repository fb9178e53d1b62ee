package org.dateline.event;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.When;

/**
 * What one publication says happened.
 *
 * @param aggregate true when it sums several events: a month's total, a war's toll, a round-up
 * @param trigger the words that tell of it
 * @param sentence index of the sentence of the trigger
 */
public record Event(
        EventType type,
        boolean aggregate,
        Span trigger,
        int sentence,
        When when,
        Optional<Where> where,
        List<Participant> participants) {
    public Event {
        participants = List.copyOf(participants);
    }
}
