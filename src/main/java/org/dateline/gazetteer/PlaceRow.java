package org.dateline.gazetteer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of places.tsv. */
final class PlaceRow {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");

    private PlaceRow() {}

    static Place read(Row row) {
        return new Place(
                row.id(),
                row.name(),
                row.kind(Place.Kind.class),
                row.names("aliases"),
                row.names("demonyms"),
                row.optional("within"),
                row.country(),
                point(row),
                row.links(row.matching("geonames", NUMBER, "write the number of the GeoNames entry")));
    }

    private static Optional<Point> point(Row row) {
        Optional<String> latitude = row.optional("lat");
        Optional<String> longitude = row.optional("lon");
        if (latitude.isPresent() != longitude.isPresent()) {
            row.report("half a point", "give both lat and lon, or neither");
            return Optional.empty();
        }
        latitude.ifPresent(degrees -> check(row, "lat", degrees, 90));
        longitude.ifPresent(degrees -> check(row, "lon", degrees, 180));
        return latitude.flatMap(lat -> longitude.map(lon -> new Point(lat, lon)));
    }

    private static void check(Row row, String column, String degrees, int most) {
        boolean number = DEGREES.matcher(degrees).matches();
        if (!number || new BigDecimal(degrees).abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            row.report("no " + column + ": \"" + degrees + "\"", "write decimal degrees up to " + most);
        }
    }
}
