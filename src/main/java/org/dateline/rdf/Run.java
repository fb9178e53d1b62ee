package org.dateline.rdf;

import java.time.Instant;
import java.util.Optional;

/**
 * When an extraction ran, and of which revision: the only times of day in the data, kept apart from all evidence.
 *
 * @param commit revision of the source code, where the program knows it
 */
public record Run(Instant started, Instant ended, Optional<String> commit) {
    public Run {
        if (ended.isBefore(started)) {
            throw new IllegalArgumentException("a run ends before it starts: " + started + " to " + ended);
        }
    }

    public Run(Instant started, Instant ended) {
        this(started, ended, Optional.empty());
    }
}
