package org.dateline.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.dateline.text.Span;

/** Finds names in the words of a document by a learned model. Immutable: threads may share one. */
public final class NameFinder {
    /**
     * A name.
     *
     * @param words its range in its sentence
     * @param probability mean probability of the decisions for its words, from 0 to 1
     */
    public record Found(Span words, MentionKind kind, double probability) {}

    private final NameModel model;
    private final NameDecoder decoder;

    NameFinder(NameModel model) {
        this.model = model;
        this.decoder = new NameDecoder(model);
    }

    /**
     * A finder from the bytes of a model file.
     *
     * @throws UncheckedIOException if they are no model
     */
    public static NameFinder read(byte[] model) {
        try {
            return new NameFinder(new NameModel(new TokenNameFinderModel(new ByteArrayInputStream(model))));
        } catch (IOException e) {
            throw new UncheckedIOException("not a model", e);
        }
    }

    /**
     * The names in each sentence of a document, in order, none overlapping.
     *
     * @param document the words of its sentences, cut as {@link NamePiece} cuts them
     */
    public List<List<Found>> find(List<List<String>> document) {
        NameClues clues = new NameClues(model.lexicon(), document);
        List<List<Found>> found = new ArrayList<>();
        for (List<String> words : document) {
            found.add(decoder.find(words, clues).stream()
                    .map(name -> new Found(name.words(), kind(name.kind()), name.probability()))
                    .toList());
        }
        return new NameEchoes(model.lexicon(), document, found).with(found);
    }

    private static MentionKind kind(String code) {
        return Arrays.stream(MentionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of mention: " + code));
    }
}
