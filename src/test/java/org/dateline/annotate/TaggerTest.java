package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
    private static final Tagger TAGGER = new Tagger(Models.withoutNames().tags());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine soldiers were killed when a mine exploded near Rawa .",
                "“ We carried 26 wounded , ” Zqx said ; nobody 's-Q counted ( them ) .",
                "TROOPS SEIZE BRIDGE",
                ""
            })
    void gives_the_tags_of_opennlp_s_own_tagger_with_the_same_model(String sentence) throws IOException {
        String[] words = sentence.split(" ");
        try (InputStream file = TaggerTest.class.getClassLoader().getResourceAsStream("data/models/tagger-en.bin")) {
            Sequence first = new POSTaggerME(new POSModel(file), POSTagFormat.CUSTOM).topKSequences(words)[0];
            assertThat(TAGGER.tag(List.of(words))).extracting(WordClass::joint).isEqualTo(first.getOutcomes());
        }
    }

    @Test
    void no_words_have_no_tags() {
        assertThat(TAGGER.tag(List.of())).isEmpty();
    }

    @Test
    void weights_add_up_and_unknown_features_say_nothing() {
        FeatureWeights weights = FeatureWeights.of(
                Map.of("w=a", context(0, 1.0, 2, 0.5), "w=b", context(2, 0.75), "w=c", context(1, -1.0)), 3);
        assertThat(weights.best(new String[] {"w=a"})).isZero();
        assertThat(weights.best(new String[] {"w=a", "w=b", "w=x"})).isEqualTo(2);
        assertThat(weights.best(new String[] {"w=c"})).isZero();
        assertThat(weights.best(new String[] {})).isZero();
    }

    @Test
    void a_tag_is_of_two_parts() {
        assertThat(WordClass.of("PUNCT::")).isEqualTo(new WordClass("PUNCT", ":"));
        assertThat(WordClass.of("VERB:VBN").joint()).isEqualTo("VERB:VBN");
        assertThat(WordClass.of("NOUN:NNS").as("NOUN").fine()).isEqualTo("NNS");
        assertThat(WordClass.of("NOUN:NNS").as("PROPN").fine()).isEqualTo("NNP");
        assertThatThrownBy(() -> WordClass.of("NOUN")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Context context(double... outcomesAndWeights) {
        int count = outcomesAndWeights.length / 2;
        int[] outcomes = new int[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            outcomes[i] = (int) outcomesAndWeights[2 * i];
            weights[i] = outcomesAndWeights[2 * i + 1];
        }
        return new Context(outcomes, weights);
    }
}
