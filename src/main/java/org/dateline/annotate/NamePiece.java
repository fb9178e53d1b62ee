package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word as the name finder sees it: of "US-led" it sees "US" and "-led", of "pro-Russian" "pro-" and "Russian".
 *
 * @param token the number of the word in its sentence
 * @param from where the piece begins in the word
 */
public record NamePiece(String form, int token, int from) {
    /** What follows a name and a hyphen and is no part of it, besides what ends in -ed; not so in "Kim Jong-un". */
    private static final Set<String> ENDINGS = Set.of(
            "aligned",
            "area",
            "born",
            "bound",
            "built",
            "dealing",
            "era",
            "exporting",
            "facing",
            "flag",
            "free",
            "friendly",
            "general",
            "held",
            "leaning",
            "led",
            "like",
            "linked",
            "made",
            "majority",
            "minded",
            "only",
            "owned",
            "pattern",
            "producing",
            "run",
            "side",
            "speaking",
            "style",
            "supporting",
            "trained",
            "type",
            "wide");

    private static final Set<String> PREFIXES = Set.of("anti", "ex", "mid", "non", "post", "pre", "pro", "un");

    private static final int SHORTEST = 4;

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

    private static boolean isEnding(String part) {
        return ENDINGS.contains(part)
                || (part.length() > SHORTEST && part.endsWith("ed") && part.equals(part.toLowerCase(Locale.ROOT)));
    }

    /** Where to cut {@code word}; 0 for words that stay whole, such as "al-Abadi" and "cease-fire". */
    private static int cut(String word) {
        int last = word.lastIndexOf('-');
        if (last > 0
                && isEnding(word.substring(last + 1))
                && word.substring(0, last).chars().anyMatch(Character::isUpperCase)) {
            return last;
        }
        int first = word.indexOf('-');
        boolean upperAfter =
                first > 0 && first + 1 < word.length() && Character.isUpperCase(word.codePointAt(first + 1));
        return upperAfter && PREFIXES.contains(word.substring(0, first)) ? first + 1 : 0;
    }
}
