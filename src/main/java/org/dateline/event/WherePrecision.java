package org.dateline.event;

import java.util.Optional;
import org.dateline.gazetteer.Place;

/** How exactly a place is known, on the scale of UCDP GED (where_prec 1 to 7). */
public enum WherePrecision {
    EXACT("exact", 1),
    NEAR("near", 2),
    DISTRICT("district", 3),
    GOVERNORATE("governorate", 4),
    COUNTRY_PART("country-part", 5),
    COUNTRY("country", 6),
    AIR("air", 7),
    UNKNOWN("unknown", 0);

    private final String code;
    private final int ucdp;

    WherePrecision(String code, int ucdp) {
        this.code = code;
        this.ucdp = ucdp;
    }

    public String code() {
        return code;
    }

    /** UCDP's where_prec, or empty when the place is unknown. */
    public Optional<Integer> ucdp() {
        return ucdp == 0 ? Optional.empty() : Optional.of(ucdp);
    }

    /** The precision of naming a place of this kind. */
    public static WherePrecision of(Place.Kind kind) {
        return switch (kind) {
            case CITY, TOWN, VILLAGE, CAMP, CROSSING, NEIGHBOURHOOD -> EXACT;
            case AREA, RIVER -> NEAR;
            case DISTRICT -> DISTRICT;
            case GOVERNORATE -> GOVERNORATE;
            case REGION -> COUNTRY_PART;
            case COUNTRY -> COUNTRY;
        };
    }
}
