package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;

/**
 * Says of the words of a sentence what kind of word each is, from left to right. Weighing several readings of the words
 * before, as OpenNLP's search may, would set right one word in two thousand for three times the time. One instance a thread.
 */
public final class Tagger {
    private final TaggerModel model;
    private final POSContextGenerator features;

    public Tagger(TaggerModel model) {
        this.model = model;
        this.features = model.features();
    }

    /** The class of each of {@code words}, whose quotation marks are plain. */
    public List<WordClass> tag(List<String> words) {
        String[] sentence = words.toArray(String[]::new);
        String[] tags = new String[sentence.length];
        List<WordClass> classes = new ArrayList<>();
        for (int i = 0; i < sentence.length; i++) {
            int outcome = model.weights().best(features.getContext(i, sentence, tags, null));
            tags[i] = model.outcome(outcome);
            classes.add(model.wordClass(outcome));
        }
        return List.copyOf(classes);
    }
}
