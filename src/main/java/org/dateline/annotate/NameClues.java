package org.dateline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a document shows of its capitalised words: "Sissoko" stands alone here, but elsewhere behind a given name, or before
 * "said". Made for one document.
 */
public final class NameClues {
    private static final Set<String> SPEAKING = Set.of(
            "said",
            "says",
            "told",
            "added",
            "asked",
            "tweeted",
            "wrote",
            "insisted",
            "argued",
            "explained",
            "noted",
            "stressed",
            "pointed",
            "recalled",
            "warned",
            "continued");
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "at", "near", "from", "to", "around", "outside", "into", "between", "across", "towards", "inside",
            "within");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "who", "him");
    private static final Set<String> NO_TITLES = Set.of("the", "a", "of", "and", "he");
    private static final int CLUES = 11;
    /** Clues 0 to 5 and 7 are also seen together. */
    private static final int TELLING = 0b1011_1111;

    private static final int MANY = 4;

    private final NameLexicon lexicon;
    /** By word: how often it occurs, then how often with each clue. */
    private final Map<String, int[]> counts = new HashMap<>();

    private final Set<String> small = new HashSet<>();

    /** @param sentences the words of the document's sentences */
    public NameClues(NameLexicon lexicon, List<List<String>> sentences) {
        this.lexicon = lexicon;
        for (List<String> words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                if (NameShape.isCapitalised(words.get(i))) {
                    count(words, i);
                } else {
                    small.add(words.get(i));
                }
            }
        }
    }

    private void count(List<String> words, int at) {
        int[] seen = counts.computeIfAbsent(words.get(at), word -> new int[1 + CLUES]);
        seen[0]++;
        int clues = clues(words, at);
        for (int clue = 0; clue < CLUES; clue++) {
            seen[1 + clue] += clues >> clue & 1;
        }
    }

    /** A bit for each clue at the word. */
    private int clues(List<String> words, int at) {
        String before = at > 0 ? words.get(at - 1) : "";
        String after = at + 1 < words.size() ? words.get(at + 1) : "";
        boolean capitalBefore = at > 0 && NameShape.isCapitalised(before);
        boolean capitalAfter = !after.isEmpty() && NameShape.isCapitalised(after);
        String lowBefore = before.toLowerCase(Locale.ROOT);
        String lowAfter = after.toLowerCase(Locale.ROOT);
        boolean[] seen = {
            isInitial(before) || (capitalBefore && lexicon.isGivenName(lowBefore)),
            capitalBefore && Titles.isTitle(before) && !NO_TITLES.contains(lowBefore),
            SPEAKING.contains(lowAfter) || SPEAKING.contains(lowBefore),
            BEFORE_PLACES.contains(lowBefore),
            capitalBefore && at > 1,
            capitalAfter,
            after.equals("'s"),
            before.equals("(") && after.equals(")"),
            lowBefore.equals("the"),
            PRONOUNS.contains(lowAfter),
            at > 0 && !capitalBefore && Character.isLetter(before.codePointAt(0)),
        };
        int bits = 0;
        for (int clue = 0; clue < CLUES; clue++) {
            bits |= seen[clue] ? 1 << clue : 0;
        }
        return bits;
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    }

    /** Adds to {@code features} what the other occurrences of the capitalised word at {@code at} show. */
    void addTo(List<String> features, List<String> words, int at) {
        int[] seen = counts.get(words.get(at));
        if (seen == null) {
            return;
        }
        int here = clues(words, at);
        int elsewhere = 0;
        for (int clue = 0; clue < CLUES; clue++) {
            if (seen[1 + clue] > (here >> clue & 1)) {
                elsewhere |= 1 << clue;
                features.add("D" + clue);
            }
        }
        if (seen[0] > 1) {
            String together = "D" + Integer.toHexString(elsewhere & TELLING);
            boolean before = at > 0 && NameShape.isCapitalised(words.get(at - 1));
            boolean after = at + 1 < words.size() && NameShape.isCapitalised(words.get(at + 1));
            features.add("Dn" + Math.min(MANY, seen[0]));
            features.add("Da" + together);
            features.add("Dc" + together + (before ? "<" : "") + (after ? ">" : ""));
        }
        if (small.contains(words.get(at).toLowerCase(Locale.ROOT))) {
            features.add("Dl");
        }
    }
}
