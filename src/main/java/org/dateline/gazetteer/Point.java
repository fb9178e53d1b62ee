package org.dateline.gazetteer;

/** A point on the earth (WGS 84); decimals as the source writes them, so that nothing is rounded. */
public record Point(String latitude, String longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** The distance to {@code other} along the surface, in kilometres. */
    public double kilometres(Point other) {
        double lat1 = StrictMath.toRadians(Double.parseDouble(latitude));
        double lat2 = StrictMath.toRadians(Double.parseDouble(other.latitude));
        double halfTurn = StrictMath.toRadians(Double.parseDouble(other.longitude) - Double.parseDouble(longitude)) / 2;
        double north = StrictMath.sin((lat2 - lat1) / 2);
        double east = StrictMath.sin(halfTurn);
        double chord = north * north + StrictMath.cos(lat1) * StrictMath.cos(lat2) * east * east;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(chord)));
    }
}
