package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.text.Digest;

/** Everything that is known by name, with look-up by id, by name and by what contains what; immutable. */
public final class Gazetteer {
    private final Map<String, Entry> byId;
    private final Map<String, List<Entry>> byName;
    private final Map<String, List<Place>> byDemonym;
    private final Digest digest;
    private final WorldPlaces world;

    Gazetteer(Collection<Entry> entries, Digest digest) {
        this(entries, digest, WorldPlaces.NONE);
    }

    Gazetteer(Collection<Entry> entries, Digest digest, WorldPlaces world) {
        Map<String, Entry> ids = new TreeMap<>();
        entries.forEach(entry -> ids.put(entry.id(), entry));
        this.byId = Collections.unmodifiableMap(ids);
        this.byName = byName(ids.values());
        this.byDemonym = byDemonym(ids.values());
        this.digest = digest;
        this.world = world;
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer shipped() {
        return GazetteerReader.read(List.of(GazetteerFolder.shipped())).orThrow();
    }

    /** An entry of the tables or a place of the GeoNames dump. */
    public Optional<Entry> byId(String id) {
        return Optional.ofNullable(byId.get(id)).or(() -> world.byId(id));
    }

    /** The places of the GeoNames dump with this name in any spelling that folds alike; none without a dump. */
    public List<Place> namedInWorld(String name) {
        return world.named(name);
    }

    /** Whether {@code place} comes from the GeoNames dump alone. */
    public static boolean isOfWorld(Place place) {
        return place.id().startsWith(WorldPlaces.PREFIX);
    }

    /** How many places of the GeoNames dump there are that the tables lack. */
    public int worldSize() {
        return world.size();
    }

    /** The entries of the tables with this name or alias in any spelling that folds alike, by id. */
    public List<Entry> named(String name) {
        return byName.getOrDefault(NameFolder.fold(name), List.of());
    }

    /** The places whose people or things are called so ({@code Iraqi}), by id. */
    public List<Place> withDemonym(String demonym) {
        return byDemonym.getOrDefault(NameFolder.fold(demonym), List.of());
    }

    /** All entries of the tables, by id. */
    public Collection<Entry> entries() {
        return byId.values();
    }

    /** The places that contain {@code place}, the nearest first. */
    public List<Place> containers(Place place) {
        List<Place> chain = new ArrayList<>();
        Optional<Place> above = above(place);
        while (above.isPresent()) {
            chain.add(above.get());
            above = above(above.get());
        }
        return List.copyOf(chain);
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    public boolean isWithin(Place inner, Place outer) {
        Optional<Place> place = Optional.of(inner);
        while (place.isPresent() && !place.get().id().equals(outer.id())) {
            place = above(place.get());
        }
        return place.isPresent();
    }

    /**
     * SHA-256 of the tables' bytes one after the other: places, actors, organisations, people of the first folder, then
     * of the next. A GeoNames dump has a digest of its own.
     */
    public Digest digest() {
        return digest;
    }

    private Optional<Place> above(Place place) {
        return place.within()
                .flatMap(this::byId)
                .filter(Place.class::isInstance)
                .map(Place.class::cast);
    }

    private static Map<String, List<Entry>> byName(Collection<Entry> entries) {
        Map<String, Set<Entry>> index = new LinkedHashMap<>();
        for (Entry entry : entries) {
            add(index, entry.name(), entry);
            entry.aliases().forEach(alias -> add(index, alias, entry));
        }
        return frozen(index);
    }

    private static Map<String, List<Place>> byDemonym(Collection<Entry> entries) {
        Map<String, Set<Place>> index = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Place place) {
                place.demonyms().forEach(demonym -> add(index, demonym, place));
            }
        }
        return frozen(index);
    }

    private static <E> void add(Map<String, Set<E>> index, String name, E entry) {
        index.computeIfAbsent(NameFolder.fold(name), key -> new LinkedHashSet<>())
                .add(entry);
    }

    private static <E> Map<String, List<E>> frozen(Map<String, Set<E>> index) {
        Map<String, List<E>> frozen = new LinkedHashMap<>();
        index.forEach((name, entries) -> frozen.put(name, List.copyOf(entries)));
        return Collections.unmodifiableMap(frozen);
    }
}
