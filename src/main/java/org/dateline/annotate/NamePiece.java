package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word as the name finder sees it: of "US-led" it sees "US" and "-led", of "pro-Russian" "pro-" and "Russian".
 *
 * @param token the number of the word in its sentence
 * @param from where the piece begins in the word
 */
public record NamePiece(String form, int token, int from) {
    private static final Set<String> PREFIXES = Set.of("anti", "ex", "mid", "non", "post", "pre", "pro", "un");

    /** The pieces of a sentence's words, in order. */
    public static List<NamePiece> of(List<String> words) {
        List<NamePiece> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int cut = cut(word);
            if (cut > 0) {
                pieces.add(new NamePiece(word.substring(0, cut), i, 0));
            }
            pieces.add(new NamePiece(word.substring(cut), i, cut));
        }
        return List.copyOf(pieces);
    }

    /** Where the piece ends in its word. */
    public int to() {
        return from + form.length();
    }

    /** Where to cut {@code word}; 0 for words that stay whole, such as "al-Abadi" and "cease-fire". */
    private static int cut(String word) {
        int last = word.lastIndexOf('-');
        boolean lowerAfter = last > 0 && last + 1 < word.length() && Character.isLowerCase(word.codePointAt(last + 1));
        if (lowerAfter && word.substring(0, last).chars().anyMatch(Character::isUpperCase)) {
            return last;
        }
        int first = word.indexOf('-');
        boolean upperAfter =
                first > 0 && first + 1 < word.length() && Character.isUpperCase(word.codePointAt(first + 1));
        return upperAfter && PREFIXES.contains(word.substring(0, first)) ? first + 1 : 0;
    }
}
