package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a file for data/models. The same request on the same data writes the same bytes. */
public final class Trainer {
    /**
     * Trains what {@code request} asks for and writes it.
     *
     * @return the file written
     * @throws UncheckedIOException if data cannot be read or the file cannot be written
     */
    public Path train(TrainingRequest request) {
        Path target = request.out().resolve(request.subject().fileName());
        try {
            Files.createDirectories(request.out());
            Files.writeString(target, new LemmaTrainer().table(request.data()));
        } catch (IOException e) {
            throw new UncheckedIOException(target.toString(), e);
        }
        return target;
    }
}
