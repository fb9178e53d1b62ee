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
 * Reads a folder of labelled text in one of three layouts: {@code NAME.train.tsv} and {@code NAME.test.tsv}; one file of
 * columns; or folders with {@code documents.json} and {@code entities.json}.
 */
final class CorpusReader {
    private static final int HELD_DOCUMENTS = 5;

    private final StandoffReader standoff;

    CorpusReader(SentenceReader words) {
        this.standoff = new StandoffReader(words);
    }

    Corpus read(Path folder) {
        String name = folder.getFileName().toString();
        List<Path> columns = files(folder, ".tsv");
        List<Path> train = ending(columns, ".train.tsv");
        if (!train.isEmpty()) {
            List<Path> test = ending(columns, ".test.tsv");
            List<Path> both = Stream.concat(train.stream(), test.stream()).toList();
            return new Corpus(name, digests(both), "the corpus's own test file held back", all(train), all(test));
        }
        if (!columns.isEmpty()) {
            return Corpus.holding(HELD_DOCUMENTS, name, digests(columns), all(columns));
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

    private static ModelFile digest(Path file) {
        try {
            Path shown = file.subpath(Math.max(0, file.getNameCount() - 3), file.getNameCount());
            return new ModelFile(shown.toString(), Digest.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
