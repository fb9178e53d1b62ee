package org.dateline.coded;

import java.util.Map;
import java.util.Optional;
import org.dateline.time.Period;

/**
 * An event as the coders of another data set record it.
 *
 * @param id in that data set
 * @param violence code of the list violence-type
 * @param sides first and second party
 * @param where place with its precision (code of the list where-precision)
 * @param when days with their precision (code of the list date-precision)
 * @param clarity 1 for an event told by itself, 2 for a sum of events
 * @param deaths of everybody
 * @param ofScopes best number of deaths of others, by code of the list victim-scope; those with 0 are left out
 */
public record CodedEvent(
        String id,
        Optional<String> violence,
        Sides sides,
        Where where,
        When when,
        int clarity,
        Sources sources,
        Deaths deaths,
        Map<String, Long> ofScopes) {
    public CodedEvent {
        ofScopes = Map.copyOf(ofScopes);
    }

    /** A party with its identifier in the data set. */
    public record Actor(String id, String name) {}

    /** The two parties; either may be left out. */
    public record Sides(Optional<Actor> first, Optional<Actor> second) {}

    /** @param latitude in degrees north, as written; {@code longitude} in degrees east */
    public record Where(String name, String latitude, String longitude, Optional<String> precision) {}

    /** Days on which it can have happened. */
    public record When(Period days, Optional<String> precision) {}

    /** Sources as the coders write them, and how many they count. */
    public record Sources(String words, long count) {}

    /** Lowest, best and highest number. */
    public record Deaths(long low, long best, long high) {}
}
