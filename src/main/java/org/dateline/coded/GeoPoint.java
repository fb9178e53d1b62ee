package org.dateline.coded;

/**
 * A point on the earth.
 *
 * @param latitude in degrees north
 * @param longitude in degrees east
 */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** Along a great circle, in kilometres; the same on every machine. */
    double kilometresTo(GeoPoint other) {
        double north = StrictMath.toRadians(other.latitude - latitude) / 2;
        double east = StrictMath.toRadians(other.longitude - longitude) / 2;
        double square = StrictMath.sin(north) * StrictMath.sin(north)
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * StrictMath.sin(east)
                        * StrictMath.sin(east);
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, square)));
    }
}
