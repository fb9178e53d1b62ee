package org.dateline.annotate;

import java.util.List;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Says of the words of a sentence what kind of word each is. Asks the model's own search, because OpenNLP's
 * {@code POSTaggerME} takes tags of two parts for a fault. One instance a thread.
 */
public final class Tagger {
    private final SequenceClassificationModel search;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    /** A tagger whose model was trained by {@code dateline train tagger}. */
    public Tagger(POSModel model) {
        this.search = model.getPosSequenceModel();
        this.contexts = model.getFactory().getPOSContextGenerator();
        this.validator = model.getFactory().getSequenceValidator();
    }

    /** The class of each of {@code words}, whose quotation marks are plain. */
    public List<WordClass> tag(List<String> words) {
        String[] sentence = words.toArray(String[]::new);
        return search.bestSequence(sentence, null, contexts, validator).getOutcomes().stream()
                .map(WordClass::of)
                .toList();
    }
}
