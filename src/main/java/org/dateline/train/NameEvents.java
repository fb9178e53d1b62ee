package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import opennlp.tools.namefind.BilouCodec;
import org.dateline.annotate.NameClues;
import org.dateline.annotate.NameFeatures;
import org.dateline.annotate.NameLexicon;

/** Labelled sentences as examples: what is seen at each word, and its BILOU outcome. */
final class NameEvents {
    /** More sentences than this are no article but a heap of them; a heap is cut into windows, so that clues stay near. */
    private static final int HEAP = 60;

    private static final int WINDOW = 14;

    private final BilouCodec codec = new BilouCodec();
    private final NameLexicon lexicon;
    private final NameFeatures features;

    NameEvents(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.features = new NameFeatures(lexicon);
    }

    /** Gives an outcome and what is seen, for every word of {@code sentences}, to {@code examples}. */
    void of(List<LabelledSentence> sentences, BiConsumer<String, List<String>> examples) {
        for (List<LabelledSentence> document : documents(sentences)) {
            NameClues clues = clues(document);
            document.forEach(sentence -> sentence(sentence, clues, examples));
        }
    }

    /** What {@code document} shows of its words. */
    NameClues clues(List<LabelledSentence> document) {
        return new NameClues(
                lexicon, document.stream().map(LabelledSentence::words).toList());
    }

    private void sentence(LabelledSentence sentence, NameClues clues, BiConsumer<String, List<String>> examples) {
        List<List<String>> seen = features.of(sentence.words(), clues);
        String[] outcomes = codec.encode(
                sentence.labels().stream()
                        .map(label -> new opennlp.tools.util.Span(
                                label.words().begin(),
                                label.words().end(),
                                label.kind().code()))
                        .toArray(opennlp.tools.util.Span[]::new),
                sentence.words().size());
        for (int i = 0; i < outcomes.length; i++) {
            String before = i > 0 ? outcomes[i - 1] : NameFeatures.OTHER;
            String earlier = i > 1 ? outcomes[i - 2] : NameFeatures.OTHER;
            List<String> all = new ArrayList<>(seen.get(i));
            all.addAll(features.history(sentence.words().get(i), before, earlier));
            examples.accept(outcomes[i], all);
        }
    }

    /** The sentences by document; those of a heap by window. */
    static List<List<LabelledSentence>> documents(List<LabelledSentence> sentences) {
        List<List<LabelledSentence>> documents = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            boolean ends = i == sentences.size()
                    || !sentences.get(i).document().equals(sentences.get(begin).document());
            if (ends) {
                List<LabelledSentence> document = sentences.subList(begin, i);
                int size = document.size() > HEAP ? WINDOW : HEAP;
                for (int from = 0; from < document.size(); from += size) {
                    documents.add(document.subList(from, Math.min(document.size(), from + size)));
                }
                begin = i;
            }
        }
        return documents;
    }
}
