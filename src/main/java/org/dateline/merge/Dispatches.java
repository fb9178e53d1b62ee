package org.dateline.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publications by the dispatch that they carry: those of one text, and copies, are one source. */
public final class Dispatches {
    private Dispatches() {}

    /** Every publication is in one group; groups and members are sorted by IRI. */
    public static List<List<String>> of(Collection<PublicationSummary> publications, Collection<Copy> copies) {
        List<PublicationSummary> sorted =
                publications.stream().sorted().distinct().toList();
        DisjointSets sets = new DisjointSets(sorted.size());
        Map<String, Integer> number = new HashMap<>();
        Map<String, Integer> firstOfText = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            number.put(sorted.get(i).iri(), i);
            Integer first = firstOfText.putIfAbsent(sorted.get(i).text(), i);
            if (first != null) {
                sets.join(first, i);
            }
        }
        for (Copy copy : copies) {
            Integer one = number.get(copy.publication());
            Integer other = number.get(copy.original());
            if (one != null && other != null) {
                sets.join(one, other);
            }
        }
        return sets.sets().stream()
                .map(set -> set.stream().map(i -> sorted.get(i).iri()).toList())
                .toList();
    }
}
