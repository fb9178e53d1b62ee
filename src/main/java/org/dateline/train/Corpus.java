package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.ModelFile;

/**
 * Labelled sentences to learn from and others that are held back to measure on.
 *
 * @param files what was read
 * @param split how the held part was chosen, for the model's card
 */
record Corpus(
        String name, List<ModelFile> files, String split, List<LabelledSentence> learned, List<LabelledSentence> held) {
    Corpus {
        files = List.copyOf(files);
        learned = List.copyOf(learned);
        held = List.copyOf(held);
    }

    /** Holds back every {@code nth} document in the order of the file. */
    static Corpus holding(int nth, String name, List<ModelFile> files, List<LabelledSentence> sentences) {
        List<LabelledSentence> learned = new ArrayList<>();
        List<LabelledSentence> held = new ArrayList<>();
        int documents = 0;
        String last = "";
        for (LabelledSentence sentence : sentences) {
            documents += sentence.document().equals(last) ? 0 : 1;
            last = sentence.document();
            (documents % nth == 0 ? held : learned).add(sentence);
        }
        return new Corpus(name, files, "every " + nth + "th document held back", learned, held);
    }

    /** The same corpus, nothing of it to be learned. */
    Corpus onlyHeld() {
        List<LabelledSentence> all = new ArrayList<>(learned);
        all.addAll(held);
        return new Corpus(name, files, "measured on only", List.of(), all);
    }
}
