package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name finder looks at, as strings: words, their letters and shapes, what the lexicon and the document know of
 * them, two words to either side, and what was decided for the two before.
 */
public final class NameFeatures {
    /** How the features begin that rest on the lexicon; learning leaves them out together. */
    public static final String LEXICON = "L";

    /** The outcome for words that are no part of a name. */
    public static final String OTHER = "other";

    private static final int LONGEST_AFFIX = 5;
    private static final int NEIGHBOUR_ENDING = 3;
    /** Words longer than this tell whether a line is a headline. */
    private static final int SHORT = 3;

    private final NameLexicon lexicon;

    public NameFeatures(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One sentence, seen once. */
    private final class View {
        private final List<String> words;
        private final List<String> lower = new ArrayList<>();
        private final List<String> kinds = new ArrayList<>();
        private final List<String> patterns = new ArrayList<>();
        private final List<String> known = new ArrayList<>();
        private final List<Set<String>> marks;
        private final List<String> joined = new ArrayList<>();
        private final String headline;

        View(List<String> words) {
            this.words = words;
            for (String word : words) {
                String low = word.toLowerCase(Locale.ROOT);
                lower.add(low);
                kinds.add(NameShape.kind(word));
                patterns.add(NameShape.pattern(word));
                known.add(known(word, low));
            }
            marks = lexicon.marks(words, lower);
            marks.forEach(its -> joined.add(its.isEmpty() ? "" : String.join("", its)));
            headline = headline();
        }

        private String headline() {
            int capitals = 0;
            int capitalised = 0;
            int others = 0;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (word.length() > SHORT && Character.isLetter(word.charAt(0))) {
                    capitals += kinds.get(i).equals("ac") ? 1 : 0;
                    boolean capital = NameShape.isCapitalised(word);
                    capitalised += capital ? 1 : 0;
                    others += capital ? 0 : 1;
                }
            }
            int all = capitalised + others;
            if (all <= 2) {
                return "";
            }
            return capitals * 3 > all * 2 ? "AC" : capitalised * 3 > all * 2 ? "TC" : "";
        }

        List<String> features(int at, NameClues clues) {
            List<String> features = new ArrayList<>(96);
            features.add("def");
            features.add("v" + lower.get(at) + ' ' + kinds.get(at));
            window(features, at);
            pairs(features, at);
            letters(features, at);
            line(features, at);
            acquaintance(features, at);
            if (NameShape.isCapitalised(words.get(at))) {
                clues.addTo(features, words, at);
            }
            lists(features, at);
            return features;
        }

        private void window(List<String> features, int at) {
            for (int distance = -2; distance <= 2; distance++) {
                int i = at + distance;
                if (i >= 0 && i < words.size()) {
                    features.add("w" + distance + lower.get(i));
                    features.add("c" + distance + kinds.get(i));
                } else if (distance == -1 || distance == 1) {
                    features.add("w" + distance + '#');
                }
            }
        }

        private void pairs(List<String> features, int at) {
            boolean before = at > 0;
            boolean after = at + 1 < words.size();
            if (before) {
                features.add("b-" + lower.get(at - 1) + ' ' + lower.get(at));
                features.add("k-" + kinds.get(at - 1) + ' ' + kinds.get(at));
                features.add("e-" + ending(lower.get(at - 1)) + kinds.get(at - 1));
            }
            if (after) {
                features.add("b+" + lower.get(at) + ' ' + lower.get(at + 1));
                features.add("k+" + kinds.get(at) + ' ' + kinds.get(at + 1));
                features.add("e+" + ending(lower.get(at + 1)) + kinds.get(at + 1));
            }
            if (before && after) {
                features.add("k=" + kinds.get(at - 1) + ' ' + kinds.get(at) + ' ' + kinds.get(at + 1));
            }
        }

        private void letters(List<String> features, int at) {
            String word = lower.get(at);
            String capital = NameShape.isCapitalised(words.get(at)) ? "^" : "";
            for (int length = 1; length <= Math.min(LONGEST_AFFIX, word.length()); length++) {
                features.add("p" + capital + word.substring(0, length));
                features.add("s" + capital + word.substring(word.length() - length));
            }
            features.add("q=" + patterns.get(at));
        }

        private void line(List<String> features, int at) {
            if (at == 0) {
                features.add("S");
                features.add("S" + kinds.get(0));
            }
            if (!headline.isEmpty()) {
                features.add("h" + headline);
                features.add("h" + headline + kinds.get(at));
                features.add("hw" + lower.get(at));
                features.add("hk" + headline + known.get(at) + (at == 0));
            }
        }

        private void acquaintance(List<String> features, int at) {
            String here = known.get(at);
            boolean opens =
                    at == 0 || !Character.isLetterOrDigit(words.get(at - 1).charAt(0));
            features.add("a" + here);
            features.add("a=" + here + opens + kinds.get(at));
            if (at > 0) {
                features.add("a-" + known.get(at - 1) + here);
            }
            if (at + 1 < words.size()) {
                features.add("a+" + here + known.get(at + 1));
                if (at > 0) {
                    features.add("a3" + known.get(at - 1) + here + known.get(at + 1));
                }
            }
        }

        private void lists(List<String> features, int at) {
            String here = joined.get(at);
            for (int i = Math.max(0, at - 1); i <= Math.min(words.size() - 1, at + 1); i++) {
                for (String mark : marks.get(i)) {
                    features.add(LEXICON + (i - at) + mark);
                }
            }
            features.add(LEXICON + "=" + here);
            if (at > 0) {
                features.add(LEXICON + "-" + joined.get(at - 1) + '|' + here);
                features.add(LEXICON + "w-" + lower.get(at - 1) + '|' + here);
            }
            if (at + 1 < words.size()) {
                features.add(LEXICON + "+" + here + '|' + joined.get(at + 1));
                features.add(LEXICON + "w+" + here + '|' + lower.get(at + 1));
                if (at > 0) {
                    features.add(LEXICON + "3" + joined.get(at - 1) + '|' + here + '|' + joined.get(at + 1));
                }
            }
        }
    }

    /** For each word of a sentence what is seen there, whatever was decided before it. */
    public List<List<String>> of(List<String> words, NameClues clues) {
        View view = new View(words);
        List<List<String>> features = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            features.add(view.features(i, clues));
        }
        return features;
    }

    /** What was decided for the two words before {@code word}, the nearer first. */
    public List<String> history(String word, String before, String earlier) {
        return List.of(
                "o" + before,
                "ow" + before + ' ' + word,
                "oc" + before + ' ' + NameShape.kind(word),
                "o2" + earlier,
                "o3" + earlier + ' ' + before,
                "oa" + before + ' ' + known(word, word.toLowerCase(Locale.ROOT)));
    }

    /** N for a capitalised word that nobody writes small, C for one that is also an ordinary word, l for small letters. */
    private String known(String word, String lower) {
        if (NameShape.isCapitalised(word)) {
            return lexicon.isPlain(lower) ? "C" : "N";
        }
        return Character.isLetter(word.codePointAt(0)) ? "l" : ".";
    }

    private static String ending(String word) {
        return word.length() <= NEIGHBOUR_ENDING ? word : word.substring(word.length() - NEIGHBOUR_ENDING);
    }
}
