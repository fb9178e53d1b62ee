package org.dateline.train;

import java.nio.file.Path;
import java.util.List;

/**
 * What to learn, from which data, and where to write it.
 *
 * @param data for names: folders of labelled text; for lemmas and the tagger: files of a treebank
 * @param evaluation folders or files to measure on and never to learn from
 * @param out a folder, made if it is missing
 */
public record TrainingRequest(Subject subject, List<Path> data, List<Path> evaluation, Path out) {
    public TrainingRequest {
        data = List.copyOf(data);
        evaluation = List.copyOf(evaluation);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("nothing to learn from");
        }
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
