package org.dateline.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.Place;

/** Adds the places of the GeoNames dump to what a name of a place could mean. Immutable. */
final class WorldFinder {
    /** Of namesakes that only the dump knows, one this many times as large as all others is the one news means. */
    private static final long DOMINANT = 20;

    private final Gazetteer gazetteer;

    WorldFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** {@code known} and the dump's places called {@code name}; a name that is only spelt alike gives way to theirs. */
    Candidates widen(String name, Candidates known) {
        boolean places = known.entries().stream().allMatch(Place.class::isInstance);
        if (gazetteer.worldSize() == 0 || !places) {
            return known;
        }
        List<Place> world = gazetteer.namedInWorld(name);
        if (world.isEmpty() && known.isEmpty()) {
            world = trimmed(name);
        }
        if (world.isEmpty()) {
            return known;
        }
        Set<Entry> all = new LinkedHashSet<>();
        if (!known.evidence().equals("spelling")) {
            all.addAll(known.entries());
        }
        all.addAll(world);
        return new Candidates(List.copyOf(all), known.isEmpty() ? "name" : known.evidence());
    }

    /** The largest of the dump's places whose own name it is. */
    Optional<Place> largest(String name) {
        return gazetteer.namedInWorld(name).stream()
                .filter(place -> isOwnName(place, name))
                .max(Comparator.comparingLong(Place::population).thenComparing(Place::id));
    }

    private List<Place> trimmed(String name) {
        for (String shorter : NameTrimmer.trimmed(name, MentionKind.LOCATION)) {
            List<Place> world = gazetteer.namedInWorld(shorter);
            if (!world.isEmpty()) {
                return world;
            }
        }
        return List.of();
    }

    /**
     * The candidates that are left when no article is looked at: what the tables know, and else a country, a province or
     * a place far larger than its namesakes.
     */
    static Candidates plain(Candidates candidates) {
        List<Place> world = new ArrayList<>();
        for (Entry entry : candidates.entries()) {
            if (!(entry instanceof Place place) || !Gazetteer.isOfWorld(place)) {
                return new Candidates(
                        candidates.entries().stream()
                                .filter(each -> !(each instanceof Place place && Gazetteer.isOfWorld(place)))
                                .toList(),
                        candidates.evidence());
            }
            world.add(place);
        }
        return dominant(world)
                .map(place -> new Candidates(List.of(place), candidates.evidence()))
                .orElse(candidates);
    }

    private static Optional<Place> dominant(List<Place> places) {
        List<Place> provinces = places.stream()
                .filter(place -> place.kind() == Place.Kind.GOVERNORATE)
                .toList();
        if (provinces.size() == 1) {
            return Optional.of(provinces.get(0));
        }
        return places.stream()
                .filter(place -> places.stream()
                        .allMatch(other -> other.id().equals(place.id())
                                || place.population() >= DOMINANT * Math.max(1, other.population())))
                .findFirst();
    }

    /** Whether {@code place} is called {@code name} itself, not only in some language or of old. */
    static boolean isOwnName(Place place, String name) {
        return NameFolder.fold(place.name()).equals(NameFolder.fold(name));
    }
}
