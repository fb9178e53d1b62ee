package org.dateline.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to learn, from which data, and where to write it.
 *
 * @param data for names: folders of labelled text; for lemmas and the tagger: files of a treebank
 * @param apart for names: further folders, whose labels follow schemes of their own: what is peculiar to them is not learned
 * @param lexicon for names: a folder of lists of names
 * @param evaluation files to measure on and never to learn from
 * @param documents for names: which of their documents
 * @param out a folder, made if it is missing
 */
public record TrainingRequest(
        Subject subject,
        List<Path> data,
        List<Path> apart,
        Optional<Path> lexicon,
        List<Path> evaluation,
        NameMeasure.Documents documents,
        Path out) {
    public TrainingRequest {
        data = List.copyOf(data);
        apart = List.copyOf(apart);
        evaluation = List.copyOf(evaluation);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("nothing to learn from");
        }
    }

    /** A request for one thing from its data, and nothing else. */
    public static TrainingRequest of(Subject subject, List<Path> data, Path out) {
        return new TrainingRequest(
                subject, data, List.of(), Optional.empty(), List.of(), NameMeasure.Documents.ALL, out);
    }

    /** What can be learned. */
    public enum Subject {
        NAMES("names-en.bin"),
        LEMMAS("lemmas-en.tsv"),
        TAGGER("tagger-en.bin");

        private final String fileName;

        Subject(String fileName) {
            this.fileName = fileName;
        }

        /** The name of the file that is written. */
        public String fileName() {
            return fileName;
        }
    }
}
