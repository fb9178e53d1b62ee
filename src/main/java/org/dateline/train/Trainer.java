package org.dateline.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import org.dateline.annotate.Models;
import org.dateline.annotate.SentenceReader;
import org.dateline.annotate.Tagger;
import org.dateline.annotate.TaggerModel;
import org.dateline.text.Digest;

/** Makes a file for data/models and its card. The same request on the same data writes the same bytes. */
public final class Trainer {
    /** Of corpora with schemes of their own so much less is learned: with all of GMB its scheme wins over ours. */
    private static final int LESS = 3;

    private final LogisticRegression.Settings settings;
    private final LogisticRegression.Settings taggerSettings;

    public Trainer() {
        this(LogisticRegression.Settings.DEFAULT, TaggerTrainer.SETTINGS);
    }

    Trainer(LogisticRegression.Settings settings, LogisticRegression.Settings taggerSettings) {
        this.settings = settings;
        this.taggerSettings = taggerSettings;
    }

    /**
     * Trains what {@code request} asks for and writes it.
     *
     * @throws UncheckedIOException if data cannot be read or the files cannot be written
     * @throws IllegalArgumentException if data is not in a layout that is known
     */
    public TrainingReport train(TrainingRequest request) {
        return switch (request.subject()) {
            case NAMES -> names(request);
            case TAGGER -> tagger(request);
            case LEMMAS -> {
                byte[] table = new LemmaTrainer().table(request.data()).getBytes(StandardCharsets.UTF_8);
                yield write(request, table, ModelCard.lemmas(request.data(), table));
            }
        };
    }

    private TrainingReport names(TrainingRequest request) {
        CorpusReader reader = new CorpusReader(new SentenceReader(Models.withoutNames()));
        List<Corpus> read = new ArrayList<>();
        request.data().forEach(folder -> read.add(reader.read(folder)));
        request.apart().forEach(folder -> read.add(reader.read(folder).setApart()));
        List<Corpus> corpora = new OneScheme()
                .of(read).stream()
                        .map(corpus -> corpus.apart() ? corpus.thinned(LESS) : corpus)
                        .toList();
        NameLists lists = new NameLists(request.lexicon());
        byte[] model = new NameTrainer(settings).train(corpora, lists);
        return write(request, model, new NameCard(request, corpora, lists, settings).of(model));
    }

    private TrainingReport tagger(TrainingRequest request) {
        List<TaggedSentence> learned = new ArrayList<>();
        for (Path file : request.data()) {
            Treebank treebank = new Treebank(file);
            learned.addAll(treebank.asGiven());
            learned.addAll(treebank.joinedOnly());
        }
        byte[] model = new TaggerTrainer(taggerSettings).train(new CaseCopies(taggerSettings.seed()).with(learned));
        Tagger tagger = new Tagger(TaggerModel.of(loadTagger(model)));
        List<TaggerCard.Row> rows = new ArrayList<>();
        for (Path file : request.evaluation()) {
            Treebank treebank = new Treebank(file);
            rows.add(new TaggerCard.Row(file, "as given", TaggerScores.of(treebank.asGiven(), tagger)));
            rows.add(new TaggerCard.Row(file, "joined", TaggerScores.of(treebank.joined(), tagger)));
        }
        return write(request, model, TaggerCard.of(request, rows, taggerSettings, model));
    }

    private static POSModel loadTagger(byte[] model) {
        try {
            return new POSModel(new ByteArrayInputStream(model));
        } catch (IOException e) {
            throw new IllegalStateException("the new model cannot be read back", e);
        }
    }

    private static TrainingReport write(TrainingRequest request, byte[] bytes, String card) {
        Path file = request.out().resolve(request.subject().fileName());
        Path page = request.out().resolve(request.subject().fileName().replaceFirst("\\.\\w+$", ".md"));
        try {
            Files.createDirectories(request.out());
            Files.write(file, bytes);
            Files.writeString(page, card);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return new TrainingReport(file, Digest.of(bytes), page);
    }
}
