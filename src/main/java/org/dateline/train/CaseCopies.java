package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Copies of a few sentences as headlines are written, in capitals or with a capital on each long word. */
final class CaseCopies {
    private static final double IN_CAPITALS = 0.03;
    private static final double IN_TITLE_CASE = 0.05;
    /** Words as short as "with" keep their small letters in some headlines, shorter ones in most. */
    private static final int LONG = 4;

    private final SplittableRandom random;

    CaseCopies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** {@code sentences} and after them the copies. */
    List<TaggedSentence> with(List<TaggedSentence> sentences) {
        List<TaggedSentence> all = new ArrayList<>(sentences);
        for (TaggedSentence sentence : sentences) {
            double chance = random.nextDouble();
            if (chance < IN_CAPITALS) {
                all.add(copy(sentence, word -> word.toUpperCase(Locale.ROOT)));
            } else if (chance < IN_CAPITALS + IN_TITLE_CASE) {
                all.add(copy(sentence, CaseCopies::capitalise));
            }
        }
        return List.copyOf(all);
    }

    private static TaggedSentence copy(TaggedSentence sentence, UnaryOperator<String> letters) {
        return new TaggedSentence(sentence.words().stream().map(letters).toList(), sentence.tags());
    }

    private static String capitalise(String word) {
        return word.length() < LONG ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
