package org.dateline.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.Models;
import org.dateline.annotate.SentenceReader;
import org.dateline.annotate.Tagger;
import org.dateline.annotate.TaggerModel;
import org.dateline.text.Digest;
import org.dateline.text.Span;

/** Makes a file for data/models and its card. The same request on the same data writes the same bytes. */
public final class Trainer {
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
        LabelCleaner cleaner = new LabelCleaner();
        List<Corpus> read = request.data().stream()
                .map(folder -> cleaner.clean(reader.read(folder)))
                .toList();
        Peoples peoples = Peoples.in(read);
        List<Corpus> corpora = new ArrayList<>(read.stream().map(peoples::fill).toList());
        byte[] model = new NameTrainer(settings)
                .train(corpora.stream()
                        .flatMap(corpus -> corpus.learned().stream())
                        .toList());
        request.evaluation()
                .forEach(folder -> corpora.add(cleaner.clean(reader.read(folder).onlyHeld())));
        NameFinderME finder = new NameFinderME(load(model));
        List<NameScores> scores = corpora.stream()
                .map(corpus -> NameScores.of(corpus.held(), sentence -> find(finder, sentence), false))
                .toList();
        return write(request, model, ModelCard.names(corpora, scores, settings, model));
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

    private static TokenNameFinderModel load(byte[] model) {
        try {
            return new TokenNameFinderModel(new ByteArrayInputStream(model));
        } catch (IOException e) {
            throw new IllegalStateException("the new model cannot be read back", e);
        }
    }

    private static List<Label> find(NameFinderME finder, LabelledSentence sentence) {
        return Arrays.stream(finder.find(sentence.words().toArray(String[]::new)))
                .map(span -> new Label(new Span(span.getStart(), span.getEnd()), kind(span.getType())))
                .toList();
    }

    private static MentionKind kind(String code) {
        return Arrays.stream(MentionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of mention: " + code));
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
