package org.dateline.annotate;

import java.util.Map;

/**
 * What kind of word a word is: its universal part of speech (UPOS) and the treebank's finer tag (XPOS), which knows a
 * past tense from a participle. The tagger writes both as one tag, {@code VERB:VBN}.
 */
public record WordClass(String tag, String fine) {
    /** The finer tag of words that a rule puts into a class. */
    private static final Map<String, String> USUAL = Map.of(
            "ADJ", "JJ", "ADV", "RB", "AUX", "VBZ", "NOUN", "NN", "NUM", "CD", "PART", "POS", "PROPN", "NNP", "PUNCT",
            ".");

    private static final char SEPARATOR = ':';

    /** The tag that the tagger learns and gives. */
    public String joint() {
        return tag + SEPARATOR + fine;
    }

    /**
     * Reads a tag that the tagger gave.
     *
     * @throws IllegalArgumentException if it has not two parts
     */
    public static WordClass of(String joint) {
        int separator = joint.indexOf(SEPARATOR);
        if (separator < 1) {
            throw new IllegalArgumentException("not a tag of two parts: " + joint);
        }
        return new WordClass(joint.substring(0, separator), joint.substring(separator + 1));
    }

    /** This class if it is one of {@code tag}, otherwise the usual one of {@code tag}. */
    public WordClass as(String other) {
        return tag.equals(other) ? this : new WordClass(other, USUAL.getOrDefault(other, "XX"));
    }
}
