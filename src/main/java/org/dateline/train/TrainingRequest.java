package org.dateline.train;

import java.nio.file.Path;
import java.util.List;

/**
 * What to learn, from which files or folders, and where to write it.
 *
 * @param out a folder, made if it is missing
 */
public record TrainingRequest(Subject subject, List<Path> data, Path out) {
    public TrainingRequest {
        data = List.copyOf(data);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("nothing to learn from");
        }
    }

    /** What can be learned. */
    public enum Subject {
        LEMMAS("lemmas-en.tsv");

        private final String fileName;

        Subject(String fileName) {
            this.fileName = fileName;
        }

        public String fileName() {
            return fileName;
        }
    }
}
