package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.annotate.ModelFile;

/**
 * Labelled sentences to learn from and others that are held back to measure on.
 *
 * @param files what was read
 * @param apart whether its labels follow a scheme of their own, so that what is peculiar to it is not to be learned
 * @param split how the held part was chosen, for the model's card
 */
record Corpus(
        String name,
        List<ModelFile> files,
        String split,
        boolean apart,
        List<LabelledSentence> learned,
        List<LabelledSentence> held) {
    /** How corpora with names in brackets are split. */
    static final String OURS = "every 10th document of a file held back";

    /** Sentences that stay together when only some are learned from. */
    private static final int BLOCK = 240;

    Corpus {
        files = List.copyOf(files);
        learned = List.copyOf(learned);
        held = List.copyOf(held);
    }

    /** Whether its labels follow our own guideline, so that nothing needs to be done to them. */
    boolean isOurs() {
        return split.equals(OURS);
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
        return new Corpus(name, files, "every " + nth + "th document held back", false, learned, held);
    }

    /** The same corpus, nothing of it to be learned. */
    Corpus onlyHeld() {
        List<LabelledSentence> all = new ArrayList<>(learned);
        all.addAll(held);
        return new Corpus(name, files, "measured on only", false, List.of(), all);
    }

    /** The same corpus as one with a scheme of its own. */
    Corpus setApart() {
        return new Corpus(name, files, split, true, learned, held);
    }

    /** The same corpus with every {@code nth} block of its sentences to be learned. */
    Corpus thinned(int nth) {
        List<LabelledSentence> some = new ArrayList<>();
        for (int i = 0; i < learned.size(); i++) {
            if (i / BLOCK % nth == 0) {
                some.add(learned.get(i));
            }
        }
        return new Corpus(name, files, split, apart, some, held);
    }

    /** The same corpus with other labels. */
    Corpus with(UnaryOperator<List<LabelledSentence>> change) {
        return new Corpus(name, files, split, apart, change.apply(learned), change.apply(held));
    }
}
