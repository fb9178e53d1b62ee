package org.dateline.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.Titles;
import org.dateline.text.Span;

/**
 * Brings the labels of different corpora to one scheme: titles are no part of a person's name, a country is a place even
 * where it acts, and a name that a corpus mostly takes for a place is one throughout.
 */
final class LabelCleaner {
    /** A name must be seen so often before its majority counts. */
    private static final int ENOUGH = 8;

    private static final Map<String, MentionKind> DECIDED = Stream.of(
                    kind(
                            MentionKind.ORGANISATION,
                            "U.N.",
                            "UN",
                            "United Nations",
                            "African Union",
                            "European Union",
                            "EU"),
                    kind(MentionKind.ORGANISATION, "NATO", "White House", "Pentagon", "State Department", "Congress"),
                    kind(MentionKind.LOCATION, "U.S.", "US", "USA", "U.K.", "UK", "West Bank", "Gaza Strip", "Darfur"),
                    kind(MentionKind.LOCATION, "United States", "Britain", "Burma", "Ivory Coast", "Kurdistan"),
                    kind(
                            MentionKind.NATIONALITY,
                            "Sunni",
                            "Sunnis",
                            "Shi'ite",
                            "Shi'ites",
                            "Shiite",
                            "Shiites",
                            "Shia"),
                    kind(MentionKind.NATIONALITY, "Muslim", "Muslims", "Christian", "Christians", "Jewish", "Jews"),
                    kind(MentionKind.NATIONALITY, "Kurd", "Kurds", "Kurdish", "Arab", "Arabs", "Islamic", "Yazidi"))
            .flatMap(kinds -> kinds.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private static Map<String, MentionKind> kind(MentionKind kind, String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> kind));
    }

    /** The corpus with its labels cleaned, the held part by what the learned part shows. */
    Corpus clean(Corpus corpus) {
        Set<String> places = mostlyPlaces(corpus.learned());
        return corpus.with(sentences -> clean(sentences, places));
    }

    private static List<LabelledSentence> clean(List<LabelledSentence> sentences, Set<String> places) {
        return sentences.stream().map(sentence -> clean(sentence, places)).toList();
    }

    private static LabelledSentence clean(LabelledSentence sentence, Set<String> places) {
        List<Label> labels = new ArrayList<>();
        for (Label label : sentence.labels()) {
            boolean person = label.kind() == MentionKind.PERSON;
            Span words = person ? Titles.strip(sentence.words(), label.words()) : label.words();
            if (words.length() > 0 && !(person && allLower(sentence, words))) {
                labels.add(new Label(words, kind(sentence.phrase(words), label.kind(), places)));
            }
        }
        return sentence.with(labels);
    }

    private static boolean allLower(LabelledSentence sentence, Span words) {
        return sentence.phrase(words).chars().noneMatch(Character::isUpperCase);
    }

    private static MentionKind kind(String name, MentionKind given, Set<String> places) {
        MentionKind decided = DECIDED.get(name);
        if (decided != null) {
            return decided;
        }
        return COUNTRIES.contains(name) || places.contains(name) ? MentionKind.LOCATION : given;
    }

    private static Set<String> mostlyPlaces(List<LabelledSentence> sentences) {
        Map<String, Map<MentionKind, Integer>> counts = new HashMap<>();
        for (LabelledSentence sentence : sentences) {
            for (Label label : sentence.labels()) {
                counts.computeIfAbsent(sentence.phrase(label.words()), name -> new EnumMap<>(MentionKind.class))
                        .merge(label.kind(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> isMostlyPlace(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMostlyPlace(Map<MentionKind, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all >= ENOUGH && counts.getOrDefault(MentionKind.LOCATION, 0) * 2 > all;
    }
}
