package org.dateline.coded;

import java.util.Optional;
import org.dateline.time.Period;

/**
 * What of an incident, or of a coded event, tells whether the two are one.
 *
 * @param iri of the incident or the coded event
 * @param kind code of the event type, or of the violence type; empty when unknown
 * @param place names of the place, the narrowest first
 * @param wide whether the place is a district or a governorate
 * @param days when it can have happened
 * @param killed how many people were killed, if that is said
 */
public record Candidate(
        String iri, String kind, GeoPoint point, String place, boolean wide, Period days, Optional<Range> killed) {

    /** From {@code low} to {@code high}. */
    public record Range(long low, long high) {
        double agreement(Range other) {
            if (low <= other.high && other.low <= high) {
                return 1;
            }
            double smaller = high < other.low ? high : other.high;
            double greater = high < other.low ? other.low : low;
            return smaller / greater;
        }
    }
}
