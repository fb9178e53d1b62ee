package org.dateline.rdf;

import java.time.Instant;

/** When an extraction ran; the only times of day in the data, kept apart from all evidence. */
public record Run(Instant started, Instant ended) {
    public Run {
        if (ended.isBefore(started)) {
            throw new IllegalArgumentException("a run ends before it starts: " + started + " to " + ended);
        }
    }
}
