package org.dateline.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.MentionKind;
import org.dateline.text.Span;

/**
 * Words for nationalities ("Iraqi", "Kurds"), for corpora whose scheme leaves them out or takes "the Iraqi government" for an
 * organisation called "Iraqi": what the data nearly always labels is labelled throughout.
 */
final class Peoples {
    private static final int ENOUGH = 5;
    private static final double NEARLY_ALWAYS = 0.8;

    private final Set<String> words;

    private Peoples(Set<String> words) {
        this.words = words;
    }

    /** The single words that {@code corpora} nearly always take for a nationality. */
    static Peoples in(List<Corpus> corpora) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> labelled = new HashMap<>();
        for (Corpus corpus : corpora) {
            corpus.learned().forEach(sentence -> count(sentence, seen, labelled));
        }
        return new Peoples(labelled.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .filter(entry -> entry.getValue() >= NEARLY_ALWAYS * seen.getOrDefault(entry.getKey(), 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The corpus with these words labelled as nationalities wherever they are not part of a longer name. */
    Corpus fill(Corpus corpus) {
        return corpus.with(sentences -> sentences.stream().map(this::fill).toList());
    }

    private LabelledSentence fill(LabelledSentence sentence) {
        List<Label> labels = new ArrayList<>();
        sentence.labels().stream()
                .filter(label -> label.words().length() > 1 || !words.contains(sentence.phrase(label.words())))
                .forEach(labels::add);
        for (int i = 0; i < sentence.words().size(); i++) {
            Span word = new Span(i, i + 1);
            boolean free = sentence.labels().stream()
                    .noneMatch(
                            label -> label.words().length() > 1 && label.words().overlaps(word));
            if (free && words.contains(sentence.words().get(i))) {
                labels.add(new Label(word, MentionKind.NATIONALITY));
            }
        }
        labels.sort(Comparator.comparing(Label::words));
        return sentence.with(labels);
    }

    /** Whether {@code word} is not part of a longer name. */
    private static boolean isFree(LabelledSentence sentence, Span word) {
        return sentence.labels().stream()
                .noneMatch(label -> label.words().length() > 1 && label.words().overlaps(word));
    }

    private static void count(LabelledSentence sentence, Map<String, Integer> seen, Map<String, Integer> labelled) {
        for (int i = 0; i < sentence.words().size(); i++) {
            if (isFree(sentence, new Span(i, i + 1))) {
                seen.merge(sentence.words().get(i), 1, Integer::sum);
            }
        }
        sentence.labels().stream()
                .filter(label ->
                        label.kind() == MentionKind.NATIONALITY && label.words().length() == 1)
                .forEach(label -> labelled.merge(sentence.phrase(label.words()), 1, Integer::sum));
    }
}
