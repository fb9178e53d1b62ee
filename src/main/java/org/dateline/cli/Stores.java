package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.store.GraphStore;
import org.dateline.store.StoreMode;

/** Opens the store that a command line names. */
final class Stores {
    private Stores() {}

    static GraphStore forReading(Path store) {
        return open(store, StoreMode.READ);
    }

    static GraphStore forWriting(Path store) {
        return open(store, StoreMode.WRITE);
    }

    private static GraphStore open(Path store, StoreMode mode) {
        if (!Files.isDirectory(store)) {
            throw Problem.misuse(
                    "there is no store at " + store,
                    "check --store, or build one: dateline build ARTICLES --store " + store);
        }
        return GraphStore.open(store, mode);
    }
}
