package org.dateline.coded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** How much each thing weighs when incidents are compared with coded events, and the limits of that. */
public record MatchWeights(Map<String, Double> values) {
    private static final String FILE = "/data/rules/matches.tsv";

    public MatchWeights {
        values = Map.copyOf(values);
    }

    /** The table that the program carries. */
    public static MatchWeights shipped() {
        Map<String, Double> values = new TreeMap<>();
        try (InputStream in = MatchWeights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> values.put(cells[0], Double.parseDouble(cells[1])));
            return new MatchWeights(values);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no weight or limit called " + name);
        }
        return value;
    }

    /** Matches with a lower score are not kept. */
    double threshold() {
        return of("threshold");
    }

    /** In kilometres, between a town or village and a coded event. */
    double farthest() {
        return of("farthest");
    }

    /** In kilometres, between the middle of a district or governorate and a coded event that names it. */
    double widest() {
        return of("widest");
    }

    /** In days, of a period that is compared. */
    double longest() {
        return of("longest");
    }
}
