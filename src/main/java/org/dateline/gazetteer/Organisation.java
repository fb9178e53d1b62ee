package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/** A body that reports: UN mission, NGO, monitor, news agency, outlet. */
public record Organisation(
        String id, String name, Kind kind, List<String> aliases, Optional<String> country, Links links)
        implements Entry {
    public Organisation {
        aliases = List.copyOf(aliases);
    }

    /** What kind of organisation. */
    public enum Kind {
        UN_BODY,
        NGO,
        MONITOR,
        AGENCY,
        OUTLET,
        RED_CROSS,
        COURT,
        INTERGOVERNMENTAL,
        HEALTH
    }
}
