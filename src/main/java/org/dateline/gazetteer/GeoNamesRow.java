package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a GeoNames dump, as far as it is used: its nineteen columns are {@code geonameid name asciiname
 * alternatenames latitude longitude feature-class feature-code country-code cc2 admin1 admin2 admin3 admin4 population
 * elevation dem timezone modification-date}.
 *
 * @param other ASCII name and alternate names that English news may use, without the name itself
 * @param country ISO 3166 alpha-2 code; empty for what belongs to no country
 * @param admin1 code of the first level of administration; empty when unknown, as {@code admin2} is
 */
record GeoNamesRow(
        String id,
        String name,
        List<String> other,
        Point point,
        GeoNamesFeature feature,
        String country,
        String admin1,
        String admin2,
        long population) {
    private static final int COLUMNS = 19;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");
    private static final Pattern POPULATION = Pattern.compile("[0-9]{1,12}");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    /** What came of a line. */
    sealed interface Reading permits Read, Skipped, Bad {}

    /** A row that is used. */
    record Read(GeoNamesRow row) implements Reading {}

    /** A row of a kind that news does not speak of. */
    record Skipped() implements Reading {}

    /** A row that cannot be understood. */
    record Bad(String what, String remedy) implements Reading {}

    static Reading read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            return new Bad(
                    cells.length + " cells instead of " + COLUMNS, "give a GeoNames dump such as allCountries.txt");
        }
        if (!NUMBER.matcher(cells[0]).matches()) {
            return new Bad("no GeoNames id: \"" + cells[0] + "\"", "write its number");
        }
        if (!isDegrees(cells[4], 90) || !isDegrees(cells[5], 180)) {
            return new Bad("no point: \"" + cells[4] + "\", \"" + cells[5] + "\"", "write decimal degrees");
        }
        if (!cells[14].isEmpty() && !POPULATION.matcher(cells[14]).matches()) {
            return new Bad("no population: \"" + cells[14] + "\"", "write a number or nothing");
        }
        if (NameFolder.fold(cells[1]).isEmpty()) {
            return new Bad("no name: \"" + cells[1] + "\"", "write its name");
        }
        long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
        Optional<GeoNamesFeature> feature = GeoNamesFeature.of(cells[6], cells[7], population);
        return feature.isPresent() ? new Read(row(cells, feature.get(), population)) : new Skipped();
    }

    private static GeoNamesRow row(String[] cells, GeoNamesFeature feature, long population) {
        List<String> other = Stream.concat(Stream.of(cells[2]), Arrays.stream(cells[3].split(",")))
                .map(String::strip)
                .filter(name -> isUsable(name) && !name.equals(cells[1]))
                .distinct()
                .toList();
        return new GeoNamesRow(
                cells[0],
                cells[1],
                other,
                new Point(cells[4], cells[5]),
                feature,
                cells[8],
                cells[10],
                cells[11],
                population);
    }

    /**
     * The names by which it is found, its own first. A name with accents is found by its ASCII name, which folds alike, so
     * that a dump is read in seconds.
     */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (other.isEmpty() || isAscii(name)) {
            names.add(name);
        }
        names.addAll(other);
        return names;
    }

    /** A name of some length in ASCII, with a capital first and a small letter: no code, no address, no other script. */
    private static boolean isUsable(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST || !isAscii(name) || !isUpper(name.charAt(0))) {
            return false;
        }
        boolean small = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            small |= lower;
            if (!lower && !isUpper(c) && " .'`-".indexOf(c) < 0) {
                return false;
            }
        }
        return small;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static boolean isDegrees(String cell, int most) {
        return DEGREES.matcher(cell).matches() && Math.abs(Double.parseDouble(cell)) <= most;
    }
}
