package org.dateline.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.InvalidFormatException;

/** Learns a tagger that OpenNLP loads as one of its own; its tags are {@code UPOS:XPOS}. */
final class TaggerTrainer {
    static final LogisticRegression.Settings SETTINGS =
            new LogisticRegression.Settings(8, 0.1, 0, 0, 2, 0.1, 20171103L);

    /** More do not pay: three give 0.05 points for half the speed. */
    private static final int BEAM = 1;

    private static final String DESCRIPTOR = "tagger-features.xml";

    private final LogisticRegression.Settings settings;

    TaggerTrainer(LogisticRegression.Settings settings) {
        this.settings = settings;
    }

    /** The bytes of the model file. */
    byte[] train(List<TaggedSentence> sentences) {
        POSTaggerFactory factory = factory();
        POSContextGenerator contexts = factory.getPOSContextGenerator();
        LogisticRegression regression = new LogisticRegression(settings);
        for (TaggedSentence sentence : sentences) {
            String[] words = sentence.words().toArray(String[]::new);
            String[] tags = sentence.tags().toArray(String[]::new);
            for (int i = 0; i < words.length; i++) {
                regression.add(new Event(tags[i], contexts.getContext(i, words, tags, null)));
            }
        }
        POSModel model = new POSModel("en", regression.learn(), BEAM, Map.of(), factory);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            model.serialize(bytes);
            return ReproducibleArchive.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static POSTaggerFactory factory() {
        try (InputStream resource = TaggerTrainer.class.getResourceAsStream(DESCRIPTOR)) {
            if (resource == null) {
                throw new IOException("not on the class path");
            }
            return POSTaggerFactory.create(null, resource.readAllBytes(), Map.of(), null);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(DESCRIPTOR, e);
        } catch (IOException e) {
            throw new UncheckedIOException(DESCRIPTOR, e);
        }
    }
}
