package org.dateline.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Learns a name finder that OpenNLP loads as one of its own. */
final class NameTrainer {
    private static final int BEAM = 3;

    private final LogisticRegression.Settings settings;

    NameTrainer(LogisticRegression.Settings settings) {
        this.settings = settings;
    }

    /** The bytes of the model file. */
    byte[] train(List<LabelledSentence> sentences) {
        NameFeatures features = new NameFeatures();
        LogisticRegression regression = new LogisticRegression(settings);
        sentences.forEach(sentence -> features.events(sentence, regression::add));
        TokenNameFinderModel model = new TokenNameFinderModel(
                "en",
                regression.learn(),
                BEAM,
                features.descriptor(),
                Map.of(),
                Map.of(),
                features.codec(),
                features.factory());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            model.serialize(bytes);
            return ReproducibleArchive.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
