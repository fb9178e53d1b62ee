package org.dateline.link;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;

/** How alike two transliterations of one name are: vowels, doubled letters and endings vary, consonants seldom do. */
final class Spelling {
    /** Shorter names have too many neighbours. */
    static final int SHORTEST = 5;

    private Spelling() {}

    /**
     * A key that mild variants share: Rashidiya and Rashidiyah, Musawi and Mousawi. Empty for names too short to compare
     * so.
     */
    static String mild(String name) {
        String mild = NameFolder.fold(name)
                .replaceAll("ou|oo", "u")
                .replaceAll("ee|ei|ey", "i")
                .replaceAll("([a-z])\\1+", "$1")
                .replaceAll("(ah|eh|e)\\b", "a")
                .replaceAll("kh", "h")
                .replaceAll("q", "k");
        return mild.length() < SHORTEST ? "" : mild;
    }

    /** The consonants of each word behind its first letter: Haider and Haidar, Muhandis and Muhanids are alike. */
    static String consonants(List<NameWord> words) {
        return words.stream().map(word -> consonants(word.key())).collect(Collectors.joining(" "));
    }

    private static String consonants(String key) {
        String tail = key.substring(1).replaceAll("[aeiouywh]", "");
        String first = key.substring(0, 1).replaceAll("[aeiou]", "a");
        return (first + tail).replaceAll("(.)\\1+", "$1");
    }
}
