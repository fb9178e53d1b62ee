package org.dateline.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.dateline.annotate.Models;
import org.dateline.annotate.NameFeatures;
import org.dateline.annotate.NameLexicon;

/** Learns a name finder and packs it, with its lexicon, into a model file of OpenNLP's. */
final class NameTrainer {
    private static final int BEAM = 3;
    /** A word seen so often in small letters is an ordinary word. */
    private static final int ORDINARY = 3;

    private final LogisticRegression.Settings settings;

    NameTrainer(LogisticRegression.Settings settings) {
        this.settings = settings;
    }

    /**
     * The bytes of the model file.
     *
     * @param corpora what to learn
     * @param lists the lexicon's folder
     */
    byte[] train(List<Corpus> corpora, NameLists lists) {
        NameLexicon lexicon = lists.read(ordinary(corpora));
        NameEvents events = new NameEvents(lexicon);
        LogisticRegression regression = new LogisticRegression(settings, NameFeatures.LEXICON);
        for (Corpus corpus : corpora) {
            events.of(corpus.learned(), (outcome, seen) -> regression.add(outcome, seen, corpus.apart()));
        }
        BilouCodec codec = new BilouCodec();
        TokenNameFinderModel model = new TokenNameFinderModel(
                "en",
                regression.learn(),
                BEAM,
                new byte[0],
                Map.of(Models.LEXICON, lexicon.bytes()),
                Map.of(),
                codec,
                new TokenNameFinderFactory());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            model.serialize(bytes);
            return ReproducibleArchive.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ordinary(List<Corpus> corpora) {
        Map<String, Integer> counts = new HashMap<>();
        for (Corpus corpus : corpora) {
            for (LabelledSentence sentence : corpus.learned()) {
                for (String word : sentence.words()) {
                    if (Character.isLowerCase(word.codePointAt(0))) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        Set<String> words = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count >= ORDINARY) {
                words.add(word);
            }
        });
        return words;
    }
}
