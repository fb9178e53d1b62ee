package org.dateline.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a GeoNames dump that the gazetteer's tables lack, by id and by name; immutable. A dump has millions of
 * rows and an article needs a few, so rows are kept as bytes, names as hashes, and places are made when they are asked
 * for.
 */
final class WorldPlaces {
    static final WorldPlaces NONE = new Builder().build(Map.of());

    /** What the ids of its places begin with; GeoNames' number follows. */
    static final String PREFIX = "geonames-";

    private static final int ROW_BITS = 24;
    private static final int MOST_ROWS = 1 << ROW_BITS;
    private static final long ROW = MOST_ROWS - 1L;

    private final byte[][] rows;
    private final long[] byName;
    private final long[] byNumber;
    private final Map<String, String> containers;

    private WorldPlaces(byte[][] rows, long[] byName, long[] byNumber, Map<String, String> containers) {
        this.rows = rows;
        this.byName = byName;
        this.byNumber = byNumber;
        this.containers = containers;
    }

    int size() {
        return rows.length;
    }

    /** The places with this name in any spelling that folds alike, by GeoNames number. */
    List<Place> named(String name) {
        String key = NameFolder.fold(name);
        List<Place> places = new ArrayList<>();
        for (int row : find(byName, hash(key))) {
            Place place = place(row);
            if (isCalled(place, key)) {
                places.add(place);
            }
        }
        return places;
    }

    Optional<Place> byId(String id) {
        if (!id.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return find(byNumber, hash(id)).stream()
                .map(this::place)
                .filter(place -> place.id().equals(id))
                .findFirst();
    }

    private static boolean isCalled(Place place, String key) {
        return place.aliases().stream().anyMatch(alias -> NameFolder.fold(alias).equals(key))
                || NameFolder.fold(place.name()).equals(key);
    }

    private Place place(int row) {
        String[] cells = new String(rows[row], StandardCharsets.UTF_8).split("\t", -1);
        String country = cells[6];
        return new Place(
                PREFIX + cells[0],
                cells[1],
                Place.Kind.valueOf(cells[5]),
                cells[2].isEmpty() ? List.of() : List.of(cells[2].split(",")),
                List.of(),
                container(cells),
                Optional.of(country).filter(code -> !code.isEmpty()),
                Optional.of(new Point(cells[3], cells[4])),
                new Links(Optional.of(cells[0]), Optional.empty(), "geonames"),
                Long.parseLong(cells[9]));
    }

    /** The nearest of its second level, its first level and its country that is known and is not the place itself. */
    private Optional<String> container(String[] cells) {
        String own = PREFIX + cells[0];
        GeoNamesFeature.Level level = GeoNamesFeature.Level.valueOf(cells[10]);
        if (level == GeoNamesFeature.Level.COUNTRY) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        if (level != GeoNamesFeature.Level.FIRST) {
            if (level != GeoNamesFeature.Level.SECOND && !cells[8].isEmpty()) {
                codes.add(cells[6] + "." + cells[7] + "." + cells[8]);
            }
            codes.add(cells[6] + "." + cells[7]);
        }
        codes.add(cells[6]);
        return codes.stream()
                .filter(containers::containsKey)
                .map(containers::get)
                .filter(id -> !id.equals(own))
                .findFirst();
    }

    /** The rows under a hash, in order: hashes stand in the high bits of a sorted array, rows in the low ones. */
    private static List<Integer> find(long[] index, long hash) {
        int at = Arrays.binarySearch(index, hash);
        List<Integer> found = new ArrayList<>();
        for (int i = at < 0 ? -at - 1 : at; i < index.length && (index[i] & ~ROW) == hash; i++) {
            found.add((int) (index[i] & ROW));
        }
        return found;
    }

    /** 64-bit FNV-1a, its low bits left free for a row. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return (hash ^ (hash >>> 29)) & ~ROW;
    }

    /** Gathers rows; single use. */
    static final class Builder {
        private final List<byte[]> rows = new ArrayList<>();
        private long[] byName = new long[1 << 10];
        private int names;
        private final Map<String, String> containers = new HashMap<>();

        boolean isFull() {
            return rows.size() == MOST_ROWS;
        }

        void add(GeoNamesRow row) {
            String cells = String.join(
                    "\t",
                    row.id(),
                    row.name(),
                    String.join(",", row.other()),
                    row.point().latitude(),
                    row.point().longitude(),
                    row.feature().kind().name(),
                    row.country(),
                    row.admin1(),
                    row.admin2(),
                    String.valueOf(row.population()),
                    row.feature().level().name());
            row.names().stream()
                    .map(NameFolder::fold)
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .forEach(key -> index(hash(key) | rows.size()));
            rows.add(cells.getBytes(StandardCharsets.UTF_8));
            contain(row, PREFIX + row.id());
        }

        /** Notes that {@code row} is the entry {@code id}, so that what lies in it is known to. */
        void contain(GeoNamesRow row, String id) {
            switch (row.feature().level()) {
                case COUNTRY -> containers.putIfAbsent(row.country(), id);
                case FIRST -> containers.putIfAbsent(row.country() + "." + row.admin1(), id);
                case SECOND -> containers.putIfAbsent(row.country() + "." + row.admin1() + "." + row.admin2(), id);
                default -> {
                    // a settlement contains nothing that GeoNames says
                }
            }
        }

        private void index(long entry) {
            if (names == byName.length) {
                byName = Arrays.copyOf(byName, names + (names >> 1));
            }
            byName[names++] = entry;
        }

        /** @param countries ids of the tables' countries by ISO code, which go before the dump's */
        WorldPlaces build(Map<String, String> countries) {
            containers.putAll(countries);
            long[] sorted = Arrays.copyOf(byName, names);
            Arrays.sort(sorted);
            long[] numbers = new long[rows.size()];
            for (int i = 0; i < numbers.length; i++) {
                String cells = new String(rows.get(i), StandardCharsets.UTF_8);
                numbers[i] = hash(PREFIX + cells.substring(0, cells.indexOf('\t'))) | i;
            }
            Arrays.sort(numbers);
            return new WorldPlaces(rows.toArray(byte[][]::new), sorted, numbers, Map.copyOf(containers));
        }
    }
}
