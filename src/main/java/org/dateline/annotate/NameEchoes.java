package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.NameFinder.Found;
import org.dateline.text.Span;

/**
 * Names found once and overlooked elsewhere in the same document: "Prayut" alone after "Gen Prayut Chan-ocha", or a word that
 * was found to be a name nearly everywhere else.
 */
final class NameEchoes {
    private static final double SURE = 0.75;
    /** What an echo is worth beside a name that the model found itself. */
    private static final double LESS_SURE = 0.6;

    /** A full name shows so often what its last word is. */
    private static final int FULL_NAME = 5;

    private static final int SHORTEST = 3;

    private final NameLexicon lexicon;
    private final List<List<String>> document;
    private final Map<String, Map<MentionKind, Double>> evidence = new HashMap<>();
    private final Map<String, Integer> missed = new HashMap<>();

    NameEchoes(NameLexicon lexicon, List<List<String>> document, List<List<Found>> found) {
        this.lexicon = lexicon;
        this.document = document;
        for (int i = 0; i < document.size(); i++) {
            List<String> words = document.get(i);
            found.get(i).forEach(name -> note(words, name));
            for (int at = 0; at < words.size(); at++) {
                if (isFree(found.get(i), at)) {
                    missed.merge(words.get(at), 1, Integer::sum);
                }
            }
        }
    }

    private void note(List<String> words, Found name) {
        if (name.words().length() == 1) {
            note(words.get(name.words().begin()), name.kind(), name.probability());
        } else if (name.kind() == MentionKind.PERSON && name.probability() >= SURE) {
            note(words.get(name.words().end() - 1), name.kind(), FULL_NAME);
            note(words.get(name.words().begin()), name.kind(), 1);
        }
    }

    private void note(String word, MentionKind kind, double weight) {
        evidence.computeIfAbsent(word, key -> new EnumMap<>(MentionKind.class)).merge(kind, weight, Double::sum);
    }

    /** The names of each sentence, with the echoes. */
    List<List<Found>> with(List<List<Found>> found) {
        List<List<Found>> all = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            List<Found> names = new ArrayList<>(found.get(i));
            List<String> words = document.get(i);
            for (int at = 0; at < words.size(); at++) {
                if (isFree(found.get(i), at) && mayBeName(words, at)) {
                    Span word = new Span(at, at + 1);
                    kind(words.get(at)).ifPresent(kind -> names.add(new Found(word, kind, LESS_SURE)));
                }
            }
            names.sort(Comparator.comparing(Found::words));
            all.add(List.copyOf(names));
        }
        return List.copyOf(all);
    }

    private Optional<MentionKind> kind(String word) {
        return evidence.getOrDefault(word, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() > missed.getOrDefault(word, 0))
                .map(Map.Entry::getKey);
    }

    /** A capitalised word that is no ordinary one, nor part of a row of capitalised words. */
    private boolean mayBeName(List<String> words, int at) {
        String word = words.get(at);
        boolean ordinary = lexicon.isPlain(word.toLowerCase(Locale.ROOT)) || Titles.isTitle(word);
        boolean before =
                at > 0 && NameShape.isCapitalised(words.get(at - 1)) && !Titles.isTitle(words.get(at - 1)) && at > 1;
        boolean after = at + 1 < words.size() && NameShape.isCapitalised(words.get(at + 1));
        return word.length() >= SHORTEST && NameShape.isCapitalised(word) && !ordinary && !before && !after;
    }

    private static boolean isFree(List<Found> names, int at) {
        return names.stream().noneMatch(name -> name.words().overlaps(new Span(at, at + 1)));
    }
}
