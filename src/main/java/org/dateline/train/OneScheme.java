package org.dateline.train;

import java.util.ArrayList;
import java.util.List;

/** Brings corpora of different origin to one scheme of labels: that of data/gold/names. */
final class OneScheme {
    private final LabelCleaner cleaner = new LabelCleaner();

    /** The corpora in the same order; those that follow our guideline as they are. */
    List<Corpus> of(List<Corpus> corpora) {
        List<Corpus> foreign = new ArrayList<>();
        for (Corpus corpus : corpora) {
            if (!corpus.isOurs()) {
                foreign.add(cleaner.clean(corpus));
            }
        }
        Peoples peoples = Peoples.in(foreign);
        List<Corpus> filled = foreign.stream().map(peoples::fill).toList();
        Compounds compounds = Compounds.in(filled);
        List<Corpus> all = new ArrayList<>();
        int next = 0;
        for (Corpus corpus : corpora) {
            all.add(corpus.isOurs() ? corpus : compounds.fill(filled.get(next++)));
        }
        return List.copyOf(all);
    }
}
