package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.annotate.ModelFile;
import org.dateline.annotate.SentenceReader;
import org.dateline.text.Digest;

/**
 * Reads a folder of labelled text in one of four layouts: {@code NAME.train.tsv} and {@code NAME.test.tsv}; one file of
 * columns; folders with {@code documents.json} and {@code entities.json}; or {@code .txt} files with names in brackets.
 */
final class CorpusReader {
    private static final int HELD_DOCUMENTS = 5;
    /** Of each file with names in brackets. */
    private static final int HELD_IN_BRACKETS = 10;

    private final StandoffReader standoff;
    private final SentenceLabels labels;

    CorpusReader(SentenceReader words) {
        this.standoff = new StandoffReader(words);
        this.labels = new SentenceLabels(words);
    }

    Corpus read(Path folder) {
        return whole(folder)
                .with(sentences -> sentences.stream().map(Compounds::cut).toList());
    }

    private Corpus whole(Path folder) {
        String name = folder.getFileName().toString();
        List<Path> columns = files(folder, ".tsv");
        List<Path> train = ending(columns, ".train.tsv");
        if (!train.isEmpty()) {
            List<Path> test = ending(columns, ".test.tsv");
            List<Path> both = Stream.concat(train.stream(), test.stream()).toList();
            return new Corpus(
                    name, digests(both), "the corpus's own test file held back", false, all(train), all(test));
        }
        if (!columns.isEmpty()) {
            return Corpus.holding(HELD_DOCUMENTS, name, digests(columns), all(columns));
        }
        List<Path> brackets = files(folder, ".txt");
        if (!brackets.isEmpty()) {
            return brackets(name, brackets);
        }
        List<Path> documents = files(folder, "documents.json");
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("no labelled text in " + folder);
        }
        List<LabelledSentence> sentences = new ArrayList<>();
        documents.forEach(file -> sentences.addAll(standoff.read(file.resolveSibling(""))));
        List<Path> read = documents.stream()
                .flatMap(file -> Stream.of(file, file.resolveSibling("entities.json")))
                .toList();
        return Corpus.holding(HELD_DOCUMENTS, name, digests(read), sentences);
    }

    private Corpus brackets(String name, List<Path> files) {
        List<LabelledSentence> learned = new ArrayList<>();
        List<LabelledSentence> held = new ArrayList<>();
        for (Path file : files) {
            List<GoldDocument> documents = BracketReader.read(file);
            for (int i = 0; i < documents.size(); i++) {
                List<LabelledSentence> sentences = labels.of(file.toString(), documents.get(i));
                ((i + 1) % HELD_IN_BRACKETS == 0 ? held : learned).addAll(sentences);
            }
        }
        return new Corpus(name, digests(files), Corpus.OURS, false, learned, held);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return ending(files.sorted().toList(), ending);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static List<Path> ending(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    private static List<LabelledSentence> all(List<Path> files) {
        return files.stream().flatMap(file -> ColumnReader.read(file).stream()).toList();
    }

    private static List<ModelFile> digests(List<Path> files) {
        return files.stream().map(CorpusReader::digest).toList();
    }

    static ModelFile digest(Path file) {
        try {
            Path shown = file.subpath(Math.max(0, file.getNameCount() - 3), file.getNameCount());
            return new ModelFile(shown.toString(), Digest.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
