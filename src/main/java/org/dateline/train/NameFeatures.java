package org.dateline.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.InvalidFormatException;

/** What the name finder looks at: words, their shapes and endings, two to either side, as the descriptor lists them. */
final class NameFeatures {
    private static final String DESCRIPTOR = "name-features.xml";

    private final byte[] descriptor;
    private final TokenNameFinderFactory factory;
    private final NameContextGenerator contexts;
    private final BilouCodec codec = new BilouCodec();

    NameFeatures() {
        try (InputStream resource = NameFeatures.class.getResourceAsStream(DESCRIPTOR)) {
            if (resource == null) {
                throw new IOException("not on the class path");
            }
            descriptor = resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(DESCRIPTOR, e);
        }
        try {
            factory = TokenNameFinderFactory.create(null, descriptor, Map.of(), codec);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(DESCRIPTOR, e);
        }
        contexts = factory.createContextGenerator();
    }

    TokenNameFinderFactory factory() {
        return factory;
    }

    byte[] descriptor() {
        return descriptor.clone();
    }

    BilouCodec codec() {
        return codec;
    }

    /** Gives one event a word to {@code events}: what is seen there, and its BILOU outcome. */
    void events(LabelledSentence sentence, Consumer<Event> events) {
        String[] words = sentence.words().toArray(String[]::new);
        List<opennlp.tools.util.Span> names = new ArrayList<>();
        sentence.labels()
                .forEach(label -> names.add(new opennlp.tools.util.Span(
                        label.words().begin(), label.words().end(), label.kind().code())));
        String[] outcomes = codec.encode(names.toArray(opennlp.tools.util.Span[]::new), words.length);
        NameFinderEventStream.generateEvents(words, outcomes, contexts).forEach(events);
        contexts.clearAdaptiveData();
    }
}
