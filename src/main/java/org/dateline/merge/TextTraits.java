package org.dateline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what a text is told from others.
 *
 * @param persons first and last names of persons in it
 * @param places names of places in it, sorted
 * @param words words and ages in it, the more frequent first
 * @param sketch hashes of its wording
 */
public record TextTraits(Set<String> persons, List<String> places, List<String> words, Set<String> sketch) {
    public static final TextTraits NONE = new TextTraits(Set.of(), List.of(), List.of(), Set.of());

    private static final int SHORTEST_SKETCH = 12;
    private static final String AGED = "aged ";

    public TextTraits {
        persons = Set.copyOf(persons);
        places = List.copyOf(places);
        words = List.copyOf(words);
        sketch = Set.copyOf(sketch);
    }

    Set<String> ages() {
        Set<String> ages = new TreeSet<>();
        words.stream().filter(word -> word.startsWith(AGED)).forEach(ages::add);
        return ages;
    }

    /** The words that are no ages, in order. */
    List<String> names() {
        return words.stream().filter(word -> !word.startsWith(AGED)).toList();
    }

    /**
     * The share of the shorter wording that stands in the other too, from 0 to 1; 0 where too little is known of either. A
     * sketch holds the smallest hashes only, so it is compared as far as both reach.
     */
    double sharedWording(TextTraits other) {
        if (sketch.size() < SHORTEST_SKETCH || other.sketch.size() < SHORTEST_SKETCH) {
            return 0;
        }
        String last = least(greatest(sketch), greatest(other.sketch));
        List<String> own = within(sketch, last);
        List<String> others = within(other.sketch, last);
        long shared = own.stream().filter(other.sketch::contains).count();
        return (double) shared / Math.max(1, Math.min(own.size(), others.size()));
    }

    private static String greatest(Set<String> hashes) {
        return hashes.stream().max(String::compareTo).orElseThrow();
    }

    private static String least(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static List<String> within(Set<String> hashes, String last) {
        List<String> found = new ArrayList<>();
        hashes.stream().filter(hash -> hash.compareTo(last) <= 0).forEach(found::add);
        return found;
    }

    /** The {@code size} smallest hashes, sorted. */
    List<String> smallest(int size) {
        return sketch.stream().sorted().limit(size).toList();
    }
}
