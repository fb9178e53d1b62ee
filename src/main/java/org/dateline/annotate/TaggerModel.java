package org.dateline.annotate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.InvalidFormatException;

/**
 * A tagger's model as the program keeps it: the weights of an OpenNLP {@code POSModel} in arrays, which take a third of the
 * memory of OpenNLP's maps and half of the time. Immutable, so that threads may share it.
 */
public final class TaggerModel {
    private static final String WEIGHTS = "pos.model";
    private static final String DESCRIPTOR = "generator.featuregen";

    private final FeatureWeights weights;
    private final List<WordClass> classes;
    private final List<String> outcomes;
    private final byte[] descriptor;

    private TaggerModel(FeatureWeights weights, List<String> outcomes, byte[] descriptor) {
        this.weights = weights;
        this.outcomes = List.copyOf(outcomes);
        this.classes = outcomes.stream().map(WordClass::of).toList();
        this.descriptor = descriptor.clone();
    }

    /**
     * The model that {@code dateline train tagger} wrote.
     *
     * @throws IllegalArgumentException if it is another kind of model
     */
    public static TaggerModel of(POSModel model) {
        Object weights = model.getArtifact(WEIGHTS);
        Object descriptor = model.getArtifact(DESCRIPTOR);
        if (weights instanceof GISModel regression && descriptor instanceof byte[] features) {
            List<String> outcomes = Stream.iterate(0, i -> i + 1)
                    .limit(regression.getNumOutcomes())
                    .map(regression::getOutcome)
                    .toList();
            return new TaggerModel(FeatureWeights.of(contexts(regression), outcomes.size()), outcomes, features);
        }
        throw new IllegalArgumentException("no logistic regression with its features in the model");
    }

    @SuppressWarnings("unchecked") // OpenNLP documents the second of its structures as this map
    private static Map<String, Context> contexts(GISModel regression) {
        return (Map<String, Context>) regression.getDataStructures()[1];
    }

    /** What the model looks at; not shared between threads. */
    POSContextGenerator features() {
        try {
            return POSTaggerFactory.create(null, descriptor, Map.of(), null).getPOSContextGenerator();
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("the model's features are not OpenNLP's", e);
        }
    }

    FeatureWeights weights() {
        return weights;
    }

    /** The tag with the number that {@link #weights()} gives it. */
    String outcome(int number) {
        return outcomes.get(number);
    }

    WordClass wordClass(int number) {
        return classes.get(number);
    }
}
