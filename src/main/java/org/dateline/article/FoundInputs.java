package org.dateline.article;

import java.util.List;

/** What looking for articles came to. */
public sealed interface FoundInputs {
    /** The articles, in order of their names. */
    record Found(List<InputFile> files) implements FoundInputs {
        public Found {
            files = List.copyOf(files);
        }
    }

    /** A path that is missing, or holds no article. */
    record NotFound(String path, String reason, String remedy) implements FoundInputs {}
}
