package org.dateline.evaluate;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many of the places that a corpus names are found and are the right ones.
 *
 * @param toponyms names whose GeoNames entry the corpus tells
 * @param linked those that were linked to a place
 * @param exact those linked to the very entry of GeoNames
 * @param near those linked to that entry, to a point within 161 km (100 miles) of it, or, where the corpus means a
 *     continent, country or province, whose points are conventions, to one of that name
 * @param extra links to places where the corpus has no toponym
 */
public record PlaceScores(int toponyms, int linked, int exact, int near, int extra) {
    static final PlaceScores NONE = new PlaceScores(0, 0, 0, 0, 0);

    /** The part of the toponyms that were linked. */
    public double coverage() {
        return part(linked, toponyms);
    }

    /** The part of the linked ones with the very entry. */
    public double exactOfLinked() {
        return part(exact, linked);
    }

    /** The part of the linked ones that are near. */
    public double nearOfLinked() {
        return part(near, linked);
    }

    /** The part of all toponyms that are linked and near. */
    public double nearOfAll() {
        return part(near, toponyms);
    }

    static PlaceScores sum(Stream<PlaceScores> scores) {
        return Objects.requireNonNull(scores.reduce(NONE, PlaceScores::plus));
    }

    private PlaceScores plus(PlaceScores other) {
        return new PlaceScores(
                toponyms + other.toponyms,
                linked + other.linked,
                exact + other.exact,
                near + other.near,
                extra + other.extra);
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : some / (double) all;
    }
}
