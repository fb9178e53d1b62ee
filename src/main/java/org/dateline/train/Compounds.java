package org.dateline.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.NamePiece;
import org.dateline.text.Span;

/**
 * Corpora label "US-led" as they please, or not at all; the name finder sees "US" and "-led". Labels are moved to the piece
 * that is the name, and where a corpus has none, the piece gets the kind that the word has elsewhere.
 */
final class Compounds {
    private static final int ENOUGH = 3;
    private static final double MOSTLY = 0.6;

    private final Map<String, MentionKind> kinds;

    private Compounds(Map<String, MentionKind> kinds) {
        this.kinds = kinds;
    }

    /** What words of one name mostly are in {@code corpora}. */
    static Compounds in(List<Corpus> corpora) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Map<MentionKind, Integer>> labelled = new HashMap<>();
        for (Corpus corpus : corpora) {
            for (LabelledSentence sentence : corpus.learned()) {
                sentence.words().forEach(word -> seen.merge(word, 1, Integer::sum));
                sentence.labels().stream()
                        .filter(label -> label.words().length() == 1)
                        .forEach(label -> labelled.computeIfAbsent(
                                        sentence.phrase(label.words()), word -> new EnumMap<>(MentionKind.class))
                                .merge(label.kind(), 1, Integer::sum));
            }
        }
        Map<String, MentionKind> kinds = new HashMap<>();
        labelled.forEach((word, counts) -> counts.forEach((kind, count) -> {
            if (count >= ENOUGH && count > MOSTLY * seen.getOrDefault(word, 0)) {
                kinds.put(word, kind);
            }
        }));
        return new Compounds(kinds);
    }

    /** The sentence in pieces, its labels on those that are names. */
    static LabelledSentence cut(LabelledSentence sentence) {
        List<NamePiece> pieces = NamePiece.of(sentence.words());
        if (pieces.size() == sentence.words().size()) {
            return sentence;
        }
        int[] first = new int[sentence.words().size()];
        int[] last = new int[sentence.words().size()];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            NamePiece piece = pieces.get(i);
            boolean rest = piece.from() > 0 && piece.form().startsWith("-");
            boolean prefix = piece.form().endsWith("-") && piece.form().length() > 1;
            int token = piece.token();
            if (!rest && last[token] == 0) {
                last[token] = i + 1;
            }
            if (!prefix && !rest) {
                first[token] = i;
            }
        }
        List<Label> labels = sentence.labels().stream()
                .map(label -> new Label(
                        new Span(
                                first[label.words().begin()], last[label.words().end() - 1]),
                        label.kind()))
                .toList();
        return new LabelledSentence(
                sentence.document(), pieces.stream().map(NamePiece::form).toList(), labels);
    }

    /** The corpus with labels on the names in its compounds. */
    Corpus fill(Corpus corpus) {
        return corpus.with(sentences -> sentences.stream().map(this::fill).toList());
    }

    private LabelledSentence fill(LabelledSentence sentence) {
        List<Label> labels = new ArrayList<>(sentence.labels());
        for (int i = 0; i < sentence.words().size(); i++) {
            Optional<MentionKind> kind =
                    Optional.ofNullable(kinds.get(sentence.words().get(i)));
            Span word = new Span(i, i + 1);
            boolean free = labels.stream().noneMatch(label -> label.words().overlaps(word));
            if (kind.isPresent() && free && isInCompound(sentence.words(), i)) {
                labels.add(new Label(word, kind.get()));
            }
        }
        labels.sort(Comparator.comparing(Label::words));
        return sentence.with(labels);
    }

    private static boolean isInCompound(List<String> words, int i) {
        boolean before = i + 1 < words.size() && words.get(i + 1).matches("-\\p{Ll}+");
        boolean after = i > 0 && words.get(i - 1).matches("\\p{L}+-");
        return before || after;
    }
}
