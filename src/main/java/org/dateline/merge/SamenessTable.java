package org.dateline.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.text.Digest;

/**
 * What weighs how much when reports are compared, from which sum on they are one, and which words say nothing: {@code
 * data/rules/sameness.tsv}.
 */
public final class SamenessTable {
    private static final String RESOURCE = "/data/rules/sameness.tsv";

    private final Map<String, Long> points = new TreeMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Set<String> dull = new HashSet<>();
    private final Digest digest;

    private SamenessTable(String content) {
        content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
        digest = Digest.of(content);
    }

    /** The table that the program carries. */
    public static SamenessTable shipped() {
        try (InputStream in = SamenessTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + RESOURCE);
            }
            return new SamenessTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** @throws IllegalArgumentException naming the line that is not as expected */
    public static SamenessTable of(String content) {
        return new SamenessTable(content);
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        if (cells.length < 3) {
            throw new IllegalArgumentException("not three cells in sameness.tsv: " + line);
        }
        switch (cells[0]) {
            case "points", "limit" -> points.put(cells[1], hundredths(cells[2]));
            case "family" -> List.of(cells[2].split(" ")).forEach(type -> families.put(type, cells[1]));
            case "dull" -> dull.addAll(List.of(cells[2].split(" ")));
            default -> throw new IllegalArgumentException("neither points, limit, family nor dull: " + line);
        }
    }

    private static long hundredths(String number) {
        return new BigDecimal(number).movePointRight(2).longValueExact();
    }

    /** SHA-256 of the table: with another one, all reports must be compared anew. */
    public Digest digest() {
        return digest;
    }

    /** The points of a feature, or a limit, in hundredths. */
    long points(String name) {
        Long found = points.get(name);
        if (found == null) {
            throw new IllegalArgumentException("sameness.tsv has no " + name);
        }
        return found;
    }

    /** The limit of that name as a whole number. */
    int limit(String name) {
        return (int) (points(name) / 100);
    }

    /** The family of an event type: types of one family are used for one event; empty for types that fit any. */
    String family(String type) {
        return families.getOrDefault(type, "");
    }

    /** Whether a word stands with a capital in many texts, whatever they are about. */
    boolean isDull(String word) {
        return dull.contains(word);
    }
}
