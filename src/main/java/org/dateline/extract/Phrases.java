package org.dateline.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words, each with a value; the longest that begins at a word is found. */
final class Phrases<V> {
    /** A phrase found at words {@code [from, to)}. */
    record Hit<V>(int from, int to, V value) {}

    private record Entry<V>(List<String> words, V value) {}

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    /** Adds a phrase; the first value of a phrase stays. */
    void add(String phrase, V value) {
        List<String> words = List.of(phrase.split(" "));
        List<Entry<V>> entries = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        entries.add(new Entry<>(words, value));
        entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
    }

    /** The longest phrase that begins at word {@code i}. */
    Optional<Hit<V>> at(Words words, int i) {
        for (Entry<V> entry : byFirst.getOrDefault(words.low(i), Collections.emptyList())) {
            if (matches(entry.words, words, i)) {
                return Optional.of(new Hit<>(i, i + entry.words.size(), entry.value));
            }
        }
        return Optional.empty();
    }

    /** The first phrase in words {@code [from, to)}. */
    Optional<Hit<V>> within(Words words, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            Optional<Hit<V>> hit = at(words, i);
            if (hit.isPresent() && hit.get().to() <= to) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> phrase, Words words, int i) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!words.is(i + k, phrase.get(k))) {
                return false;
            }
        }
        return true;
    }
}
