package org.dateline.annotate;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.TokenNameFinderModel;

/** An OpenNLP name finder as {@code dateline train names} writes it: weights by feature, and the lexicon. Immutable. */
final class NameModel {
    /** The weights, under OpenNLP's own name for them. */
    private static final String WEIGHTS = "nameFinder.model";

    private final Map<String, Context> weights;
    private final String[] outcomes;
    private final NameLexicon lexicon;

    @SuppressWarnings("unchecked")
    NameModel(TokenNameFinderModel file) {
        AbstractModel model = file.getArtifact(WEIGHTS);
        byte[] lists = file.getArtifact(Models.LEXICON);
        if (model == null || lists == null) {
            throw new IllegalArgumentException("not a name finder that dateline train names has written");
        }
        this.weights = (Map<String, Context>) model.getDataStructures()[1];
        this.outcomes = (String[]) model.getDataStructures()[2];
        this.lexicon = NameLexicon.of(lists);
    }

    NameLexicon lexicon() {
        return lexicon;
    }

    int outcomes() {
        return outcomes.length;
    }

    String outcome(int number) {
        return outcomes[number];
    }

    /** Adds the weights of {@code features} to {@code scores}, by outcome. */
    void addTo(double[] scores, Iterable<String> features) {
        for (String feature : features) {
            Context context = weights.get(feature);
            if (context != null) {
                int[] of = context.getOutcomes();
                double[] its = context.getParameters();
                for (int i = 0; i < of.length; i++) {
                    scores[of[i]] += its[i];
                }
            }
        }
    }
}
