package org.dateline.gazetteer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of thing a row of GeoNames is.
 *
 * @param level what place it has in the order of administration
 */
record GeoNamesFeature(Place.Kind kind, Level level) {
    private static final long CITY = 100_000;
    private static final long TOWN = 2_000;
    private static final Map<String, Place.Kind> ADMINISTRATIVE = Map.of(
            "ADM1", Place.Kind.GOVERNORATE,
            "ADM2", Place.Kind.DISTRICT,
            "ADM3", Place.Kind.DISTRICT,
            "ADMD", Place.Kind.DISTRICT,
            "TERR", Place.Kind.REGION,
            "ZN", Place.Kind.REGION);
    /** Water, land forms and buildings that news of conflict names, by code. */
    private static final Map<String, Place.Kind> OTHER = Map.ofEntries(
            Map.entry("STM", Place.Kind.RIVER),
            Map.entry("LK", Place.Kind.AREA),
            Map.entry("SEA", Place.Kind.AREA),
            Map.entry("GULF", Place.Kind.AREA),
            Map.entry("STRT", Place.Kind.AREA),
            Map.entry("ISL", Place.Kind.AREA),
            Map.entry("ISLS", Place.Kind.AREA),
            Map.entry("MTS", Place.Kind.AREA),
            Map.entry("PEN", Place.Kind.REGION),
            Map.entry("DSRT", Place.Kind.AREA),
            Map.entry("VAL", Place.Kind.AREA),
            Map.entry("RGN", Place.Kind.REGION),
            Map.entry("CONT", Place.Kind.REGION),
            Map.entry("AREA", Place.Kind.AREA),
            Map.entry("CMPRF", Place.Kind.CAMP),
            Map.entry("PSTB", Place.Kind.CROSSING),
            Map.entry("AIRB", Place.Kind.AREA),
            Map.entry("AIRP", Place.Kind.AREA),
            Map.entry("MILB", Place.Kind.AREA),
            Map.entry("DAM", Place.Kind.AREA),
            Map.entry("PRN", Place.Kind.AREA));
    /** Places that are no more, and farms. */
    private static final Set<String> GONE = Set.of("PPLH", "PPLCH", "PPLQ", "PPLW", "PPLF");

    /** The levels by which rows say what contains them. */
    enum Level {
        COUNTRY,
        FIRST,
        SECOND,
        SETTLEMENT,
        OTHER
    }

    /** Empty for what is not used. */
    static Optional<GeoNamesFeature> of(String featureClass, String code, long population) {
        return switch (featureClass) {
            case "A" -> administrative(code);
            case "P" ->
                GONE.contains(code)
                        ? Optional.empty()
                        : Optional.of(new GeoNamesFeature(settlement(code, population), Level.SETTLEMENT));
            default -> Optional.ofNullable(OTHER.get(code)).map(kind -> new GeoNamesFeature(kind, Level.OTHER));
        };
    }

    private static Optional<GeoNamesFeature> administrative(String code) {
        if (code.startsWith("PCL") && !code.equals("PCLH")) {
            return Optional.of(new GeoNamesFeature(Place.Kind.COUNTRY, Level.COUNTRY));
        }
        Level level = code.equals("ADM1") ? Level.FIRST : code.equals("ADM2") ? Level.SECOND : Level.OTHER;
        return Optional.ofNullable(ADMINISTRATIVE.get(code)).map(kind -> new GeoNamesFeature(kind, level));
    }

    private static Place.Kind settlement(String code, long population) {
        if (code.equals("PPLX")) {
            return Place.Kind.NEIGHBOURHOOD;
        }
        if (code.equals("PPLC") || code.equals("PPLA") || population >= CITY) {
            return Place.Kind.CITY;
        }
        return code.startsWith("PPLA") || population >= TOWN ? Place.Kind.TOWN : Place.Kind.VILLAGE;
    }

    /** Whether a place of the kind {@code other} can be the same thing. */
    boolean mayBe(Place.Kind other) {
        return switch (level) {
            case COUNTRY -> other == Place.Kind.COUNTRY;
            case FIRST -> other == Place.Kind.GOVERNORATE || other == Place.Kind.REGION;
            case SECOND -> other == Place.Kind.DISTRICT || other == Place.Kind.GOVERNORATE;
            case SETTLEMENT ->
                switch (other) {
                    case CITY, TOWN, VILLAGE, NEIGHBOURHOOD, AREA, CAMP -> true;
                    default -> false;
                };
            case OTHER -> other == kind;
        };
    }
}
