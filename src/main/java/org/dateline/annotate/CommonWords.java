package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** English words that some names are spelt like. */
final class CommonWords {
    private static final String RESOURCE = "common-words.txt";

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static CommonWords shipped() {
        try (InputStream in = CommonWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + RESOURCE);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static CommonWords of(String file) {
        Set<String> words = new HashSet<>();
        file.lines().filter(line -> !line.startsWith("#")).forEach(line -> words.addAll(Set.of(line.split(" "))));
        return new CommonWords(words);
    }

    boolean contain(String key) {
        return words.contains(key);
    }
}
