package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;
import org.dateline.gazetteer.Person;
import org.dateline.gazetteer.Place;

/** The names of places and persons by what their transliterations have in common. */
final class SpellingIndex {
    /** With fewer consonants, different names of persons look alike. */
    private static final int FEWEST_CONSONANTS = 5;

    private final Map<String, Map<String, Entry>> mild = new HashMap<>();
    private final Map<String, Map<String, Entry>> consonants = new HashMap<>();

    SpellingIndex(Gazetteer gazetteer) {
        for (Entry entry : gazetteer.entries()) {
            if (entry instanceof Place || entry instanceof Person) {
                add(entry, entry.name());
                entry.aliases().forEach(alias -> add(entry, alias));
            }
        }
    }

    /** The entries with a name that is written like {@code name} but for the transliteration. */
    List<Entry> find(String name) {
        Map<String, Entry> alike = mild.getOrDefault(Spelling.mild(name), Map.of());
        return new ArrayList<>(
                alike.isEmpty()
                        ? consonants.getOrDefault(skeleton(name), Map.of()).values()
                        : alike.values());
    }

    private void add(Entry entry, String name) {
        put(mild, Spelling.mild(name), entry);
        if (entry instanceof Person) {
            put(consonants, skeleton(name), entry);
        }
    }

    private static void put(Map<String, Map<String, Entry>> index, String key, Entry entry) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, any -> new TreeMap<>()).put(entry.id(), entry);
        }
    }

    /** Empty for names of one word or with few consonants. */
    private static String skeleton(String name) {
        List<NameWord> words = NameFolder.significant(NameWord.in(name));
        String skeleton = words.size() < 2 ? "" : Spelling.consonants(words);
        return skeleton.replace(" ", "").length() < FEWEST_CONSONANTS ? "" : skeleton;
    }
}
