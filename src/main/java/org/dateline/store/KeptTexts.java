package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.dateline.text.Digest;
import org.dateline.text.Text;

/** Whole texts of articles beside the database, each in a file named by its hash; none unless they are asked for. */
record KeptTexts(Path folder) {

    void keep(Text text) {
        Path file = file(text.digest());
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(text.digest().hex() + ".new");
            Files.writeString(unfinished, text.value());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The text, as it stands in the file: whether it still has this hash is for the caller to check. */
    Optional<Text> read(Digest digest) {
        Path file = file(digest);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Text.of(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    void remove(Digest digest) {
        try {
            Files.deleteIfExists(file(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(file(digest).toString(), e);
        }
    }

    private Path file(Digest digest) {
        return folder.resolve(digest.hex() + ".txt");
    }
}
