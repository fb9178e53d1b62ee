package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * An armed group, state force, government or people.
 *
 * @param category the victim category of its members (a code such as {@code militant}), if they have one
 * @param countries ISO 3166 alpha-2 codes of the side it belongs to
 * @param parent id of the larger body it is part of
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        List<String> aliases,
        Optional<String> category,
        List<String> countries,
        Optional<String> parent,
        Links links)
        implements Entry {
    public Actor {
        aliases = List.copyOf(aliases);
        countries = List.copyOf(countries);
    }

    /** What kind of actor. */
    public enum Kind {
        ARMED_GROUP,
        STATE_FORCE,
        COALITION,
        GOVERNMENT,
        MILITIA,
        POLICE,
        PARTY,
        POPULATION_GROUP,
        COMPANY
    }
}
