package org.dateline.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.dateline.text.Digest;

/**
 * The language models, loaded once and shared by all threads: OpenNLP's own for sentences and words, and Dateline's for
 * parts of speech, names and lemmas.
 */
public final class Models {
    private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "tagger-en.bin";
    private static final String LEMMAS = "lemmas-en.tsv";
    private static final String NEWS_LEMMAS = "lemmas-news-en.tsv";
    /** The model that finds names: its file, and the id of what it finds. */
    static final String NAMES = "names-en.bin";
    /** The lexicon in the file of a name model; OpenNLP keeps bytes under names that end so. */
    public static final String LEXICON = "lexicon.featuregen";

    private static final String FOLDER = "data/models/";

    private final List<ModelFile> files = new ArrayList<>();
    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final TaggerModel tags;
    private final Lemmas lemmas;

    private final Optional<NameFinder> names;

    private Models(Names source) throws IOException {
        sentences = new SentenceModel(open("", SENTENCES));
        tokens = new TokenizerModel(open("", TOKENS));
        tags = TaggerModel.of(new POSModel(open(FOLDER, TAGS)));
        lemmas = Lemmas.read(table(LEMMAS), table(NEWS_LEMMAS));
        names = source.load(this);
    }

    /** Where the model for names comes from. */
    @FunctionalInterface
    private interface Names {
        Optional<NameFinder> load(Models models) throws IOException;
    }

    /**
     * The models that travel with the program.
     *
     * @throws UncheckedIOException if one is missing or broken
     */
    public static Models shipped() {
        return load(
                models -> Optional.of(NameFinder.read(models.open(FOLDER, NAMES).readAllBytes())));
    }

    /**
     * The models for sentences and words alone, as training needs them.
     *
     * @throws UncheckedIOException if one is missing or broken
     */
    public static Models withoutNames() {
        return load(models -> Optional.empty());
    }

    /**
     * The models for sentences and words with another one for names.
     *
     * @param names the bytes of a name finder as {@code dateline train names} writes it
     * @throws UncheckedIOException if they are no model
     */
    public static Models withNames(byte[] names) {
        return load(models -> {
            models.files.add(new ModelFile(NAMES, Digest.of(names)));
            return Optional.of(NameFinder.read(names));
        });
    }

    private static Models load(Names names) {
        try {
            return new Models(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader table(String name) throws IOException {
        return new InputStreamReader(open(FOLDER, name), StandardCharsets.UTF_8);
    }

    private InputStream open(String folder, String name) throws IOException {
        try (InputStream resource = Models.class.getClassLoader().getResourceAsStream(folder + name)) {
            if (resource == null) {
                throw new IOException("no model " + folder + name + " on the class path");
            }
            byte[] bytes = resource.readAllBytes();
            files.add(new ModelFile(name, Digest.of(bytes)));
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Every file behind these models, in the order of loading. */
    public List<ModelFile> files() {
        return List.copyOf(files);
    }

    SentenceModel sentences() {
        return sentences;
    }

    TokenizerModel tokens() {
        return tokens;
    }

    TaggerModel tags() {
        return tags;
    }

    Optional<NameFinder> names() {
        return names;
    }

    Lemmas lemmas() {
        return lemmas;
    }
}
