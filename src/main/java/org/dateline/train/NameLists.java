package org.dateline.train;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.ModelFile;
import org.dateline.annotate.NameLexicon;

/**
 * The lists of names that a name finder is given.
 *
 * @param folder empty for none
 */
record NameLists(Optional<Path> folder) {
    NameLexicon read(Collection<String> ordinary) {
        return NameLexicon.read(folder, ordinary);
    }

    /** The lists' files, by path. */
    List<ModelFile> files() {
        return folder.map(NameLexicon::lists).orElse(List.of()).stream()
                .map(CorpusReader::digest)
                .toList();
    }
}
