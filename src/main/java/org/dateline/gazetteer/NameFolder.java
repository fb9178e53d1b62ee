package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds the spellings of one name into one key: {@code al-Qa'im}, {@code Al Qaim} and {@code Qaim} are {@code qaim};
 * {@code P.K.K.} and {@code PKK} are {@code PKK}. Folding a key gives the same key.
 */
public final class NameFolder {
    /** All-capital names up to this length keep their capitals: {@code IS} is not {@code is}. */
    private static final int LONGEST_WITH_CAPITALS = 3;

    private NameFolder() {}

    /** The key of {@code name}; empty when the name has neither letter nor digit. */
    public static String fold(String name) {
        String key = foldOnce(name);
        return key.equals(name) ? key : fold(key);
    }

    private static String foldOnce(String name) {
        List<NameWord> all = withoutThe(NameWord.in(name));
        if (all.size() == 1 && keepsCapitals(all.get(0))) {
            return all.get(0).key().toUpperCase(Locale.ROOT);
        }
        List<NameWord> words = significant(all);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            keys.add(key(words.get(i), i == words.size() - 1));
        }
        return String.join(" ", keys);
    }

    /** The words of a name without articles; never empty unless {@code words} is. */
    public static List<NameWord> significant(List<NameWord> words) {
        List<NameWord> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            boolean leading = kept.isEmpty() && words.get(i).isLeadingArticle();
            if (last || !(leading || words.get(i).isArticleOf(words.get(i + 1)))) {
                kept.add(words.get(i));
            }
        }
        return List.copyOf(kept);
    }

    /** The key of one word of a name: {@code People's} inside it is {@code peoples}, at its end the possessive is not its own. */
    public static String key(NameWord word, boolean last) {
        return word.possessive() && !last ? word.key() + "s" : word.key();
    }

    private static boolean keepsCapitals(NameWord word) {
        return word.key().length() <= LONGEST_WITH_CAPITALS && word.isAllCapitals();
    }

    private static List<NameWord> withoutThe(List<NameWord> words) {
        return words.size() > 1 && words.get(0).key().equals("the") ? words.subList(1, words.size()) : words;
    }
}
