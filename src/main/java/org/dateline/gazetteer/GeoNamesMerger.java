package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the rows of a dump with the tables' places: where both know a place the tables win, and get from the dump the
 * point and number that they lack. Single use.
 */
final class GeoNamesMerger {
    /** Of two settlements of one name in a country the larger one is the known one if it is so many times as large. */
    private static final long CLEARLY = 5;

    private static final double SAME_KM = 25;
    /** What the tables write behind a province's name that GeoNames leaves out. */
    private static final List<String> PROVINCES = List.of("", " Governorate", " Province", " State", " Region");

    private final Gazetteer tables;
    private final Map<String, Place> byNumber = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final WorldPlaces.Builder world = new WorldPlaces.Builder();
    private final Map<String, List<GeoNamesRow>> possible = new TreeMap<>();
    private final Map<String, GeoNamesRow> certain = new TreeMap<>();

    GeoNamesMerger(Gazetteer tables) {
        this.tables = tables;
        for (Entry entry : tables.entries()) {
            if (entry instanceof Place place) {
                place.links().geonames().ifPresent(number -> byNumber.putIfAbsent(number, place));
                if (place.kind() == Place.Kind.COUNTRY) {
                    place.country().ifPresent(code -> countries.putIfAbsent(code, place.id()));
                }
            }
        }
    }

    void add(GeoNamesRow row) {
        Optional<Place> same = Optional.ofNullable(byNumber.get(row.id())).or(() -> sameCountry(row));
        List<Place> namesakes = same.isPresent() ? List.of() : namesakes(row);
        same = same.or(
                () -> namesakes.stream().filter(place -> isNear(place, row)).findFirst());
        if (same.isPresent()) {
            world.contain(row, same.get().id());
            certain.putIfAbsent(same.get().id(), row);
            return;
        }
        Optional<Place> pointless = namesakes.stream()
                .filter(place -> place.point().isEmpty() && isMatchable(place, row))
                .findFirst();
        if (pointless.isPresent()) {
            possible.computeIfAbsent(pointless.get().id(), id -> new ArrayList<>())
                    .add(row);
        } else if (!world.isFull()) {
            world.add(row);
        }
    }

    private Optional<Place> sameCountry(GeoNamesRow row) {
        return row.feature().level() == GeoNamesFeature.Level.COUNTRY
                ? Optional.ofNullable(countries.get(row.country()))
                        .flatMap(tables::byId)
                        .map(Place.class::cast)
                : Optional.empty();
    }

    /** The tables' places of the same name that can be the same thing. */
    private List<Place> namesakes(GeoNamesRow row) {
        Set<Place> places = new LinkedHashSet<>();
        for (String ending : row.feature().level() == GeoNamesFeature.Level.FIRST ? PROVINCES : List.of("")) {
            tables.named(row.name() + ending).stream()
                    .filter(Place.class::isInstance)
                    .map(Place.class::cast)
                    .filter(place -> row.feature().mayBe(place.kind()))
                    .filter(place ->
                            place.country().isEmpty() || place.country().get().equals(row.country()))
                    .forEach(places::add);
        }
        return List.copyOf(places);
    }

    private static boolean isNear(Place place, GeoNamesRow row) {
        return place.point()
                .filter(point -> point.kilometres(row.point()) <= SAME_KM)
                .isPresent();
    }

    /** A table's village or quarter without a point may be any of its name; a town or province is the known one. */
    private static boolean isMatchable(Place place, GeoNamesRow row) {
        return switch (place.kind()) {
            case CITY, TOWN -> row.feature().kind() != Place.Kind.NEIGHBOURHOOD;
            case GOVERNORATE, REGION, DISTRICT -> place.country().isPresent();
            default -> false;
        };
    }

    /** The tables' entries, completed, with the dump's places behind them. */
    Gazetteer merged() {
        possible.forEach((id, rows) -> {
            Optional<GeoNamesRow> meant = certain.containsKey(id) ? Optional.empty() : known(rows);
            for (GeoNamesRow row : rows) {
                if (meant.filter(row::equals).isPresent()) {
                    certain.put(id, row);
                    world.contain(row, id);
                } else if (!world.isFull()) {
                    world.add(row);
                }
            }
        });
        List<Entry> entries = tables.entries().stream()
                .map(entry -> entry instanceof Place place ? completed(place) : entry)
                .toList();
        return new Gazetteer(entries, tables.digest(), world.build(countries));
    }

    private static Optional<GeoNamesRow> known(List<GeoNamesRow> rows) {
        List<GeoNamesRow> largest = rows.stream()
                .sorted(Comparator.comparingLong(GeoNamesRow::population)
                        .reversed()
                        .thenComparing(GeoNamesRow::id))
                .toList();
        boolean clear = largest.size() == 1
                || largest.get(0).population() > CLEARLY * largest.get(1).population();
        return clear ? Optional.of(largest.get(0)) : Optional.empty();
    }

    private Place completed(Place place) {
        Optional<GeoNamesRow> row = Optional.ofNullable(certain.get(place.id()));
        if (row.isEmpty()) {
            return place;
        }
        boolean same = place.links().geonames().isEmpty()
                || place.links().geonames().get().equals(row.get().id());
        Links links = new Links(
                place.links().geonames().or(() -> row.map(GeoNamesRow::id)),
                place.links().wikidata(),
                place.links().source());
        return new Place(
                place.id(),
                place.name(),
                place.kind(),
                place.aliases(),
                place.demonyms(),
                place.within(),
                place.country(),
                same ? place.point().or(() -> row.map(GeoNamesRow::point)) : place.point(),
                links,
                row.get().population());
    }
}
