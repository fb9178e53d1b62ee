package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/** Some corpora cut words at hyphens ("al - Abadi", "US - led"); Dateline does not, and neither must what it learns from. */
final class HyphenJoiner {
    private static final Set<String> ENDINGS = Set.of(
            "led", "backed", "held", "based", "controlled", "run", "linked", "affiliated", "born", "old", "general");

    private HyphenJoiner() {}

    static LabelledSentence join(LabelledSentence sentence) {
        List<String> words = new ArrayList<>();
        int[] moved = new int[sentence.words().size() + 1];
        for (int i = 0; i < sentence.words().size(); i++) {
            boolean joins = isJoint(sentence, i) || isJoint(sentence, i - 1);
            if (joins) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + sentence.words().get(i));
            } else {
                words.add(sentence.words().get(i));
            }
            moved[i + 1] = words.size();
        }
        List<Label> labels = sentence.labels().stream()
                .map(label -> new Label(moved(label.words(), moved), label.kind()))
                .filter(label -> label.words().length() > 0)
                .toList();
        return new LabelledSentence(sentence.document(), words, labels);
    }

    private static Span moved(Span span, int[] moved) {
        int begin = moved[span.begin() + 1] - 1;
        return new Span(begin, Math.max(begin, moved[span.end()]));
    }

    /** Whether the word at {@code i} is a hyphen that joins its neighbours. */
    private static boolean isJoint(LabelledSentence sentence, int i) {
        List<String> words = sentence.words();
        if (i < 1 || i + 1 >= words.size() || !words.get(i).equals("-")) {
            return false;
        }
        boolean letters = Character.isLetterOrDigit(words.get(i - 1).charAt(0))
                && Character.isLetterOrDigit(words.get(i + 1).charAt(0));
        Span around = new Span(i - 1, i + 2);
        boolean name =
                sentence.labels().stream().anyMatch(label -> label.words().covers(around));
        return letters && (name || ENDINGS.contains(words.get(i + 1)));
    }
}
