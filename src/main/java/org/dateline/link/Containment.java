package org.dateline.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;

/** What lies in what, remembered for the places of one article. */
final class Containment {
    private final Gazetteer gazetteer;
    private final Map<String, Set<String>> chains = new HashMap<>();

    Containment(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    boolean isWithin(Place inner, Place outer) {
        return chain(inner).contains(outer.id());
    }

    /** Whether one of the two lies in the other, and they are not the same. */
    boolean isRelated(Place one, Place other) {
        return !one.id().equals(other.id()) && (isWithin(one, other) || isWithin(other, one));
    }

    private Set<String> chain(Place place) {
        return chains.computeIfAbsent(place.id(), id -> {
            Set<String> chain = new LinkedHashSet<>();
            chain.add(id);
            gazetteer.containers(place).forEach(container -> chain.add(container.id()));
            return chain;
        });
    }
}
