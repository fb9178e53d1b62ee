package org.dateline.train;

import java.util.List;
import java.util.Set;
import org.dateline.annotate.Tagger;
import org.dateline.annotate.WordClass;

/**
 * How many words a tagger puts into the right class.
 *
 * @param upos right in the universal part of speech
 * @param xpos right in the treebank's finer tag
 * @param past words that are a past tense or a past participle in the treebank (VBD, VBN)
 * @param pastRight of those, right in the finer tag
 */
record TaggerScores(int words, int upos, int xpos, int past, int pastRight) {
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    static TaggerScores of(List<TaggedSentence> gold, Tagger tagger) {
        int words = 0;
        int upos = 0;
        int xpos = 0;
        int past = 0;
        int pastRight = 0;
        for (TaggedSentence sentence : gold) {
            List<WordClass> found = tagger.tag(sentence.words());
            for (int i = 0; i < found.size(); i++) {
                WordClass right = WordClass.of(sentence.tags().get(i));
                boolean fine = found.get(i).fine().equals(right.fine());
                boolean isPast = PAST.contains(right.fine());
                words++;
                upos += found.get(i).tag().equals(right.tag()) ? 1 : 0;
                xpos += fine ? 1 : 0;
                past += isPast ? 1 : 0;
                pastRight += isPast && fine ? 1 : 0;
            }
        }
        return new TaggerScores(words, upos, xpos, past, pastRight);
    }
}
