package org.dateline.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of one or more words, each with a value; the longest that begins at a word is found. The word {@code ~} stands
 * for up to six words without a mark among them ("taken to ~ hospital").
 */
final class Phrases<V> {
    /** A phrase found at words {@code [from, to)}. */
    record Hit<V>(int from, int to, V value) {}

    private record Entry<V>(List<String> words, V value) {}

    private static final String GAP = "~";
    private static final int LONGEST_GAP = 6;
    private static final Set<String> QUOTES = Set.of("“", "”", "\"");

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
            int to = end(entry.words, 0, words, i);
            if (to > i) {
                return Optional.of(new Hit<>(i, to, entry.value));
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

    /** One past the phrase from its {@code k}-th word on, if it stands at word {@code i}; otherwise -1. */
    private static int end(List<String> phrase, int k, Words words, int i) {
        int at = i;
        for (int n = k; n < phrase.size(); n++) {
            if (phrase.get(n).equals(GAP)) {
                return afterGap(phrase, n + 1, words, at);
            }
            if (!words.is(at, phrase.get(n))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int afterGap(List<String> phrase, int k, Words words, int i) {
        for (int at = i; at <= i + LONGEST_GAP && at < words.size(); at++) {
            int to = end(phrase, k, words, at);
            if (to > 0) {
                return to;
            }
            if (words.isMark(at) && !QUOTES.contains(words.low(at))) {
                return -1;
            }
        }
        return -1;
    }
}
