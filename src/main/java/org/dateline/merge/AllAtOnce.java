package org.dateline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups the reports of publications that are all in memory; a store, which grows, comes to the same result by steps. */
public final class AllAtOnce {
    private final SamenessTable table;
    private final ComparisonKeys keys;
    private final PairJudge judge;

    public AllAtOnce(SamenessTable table) {
        this.table = table;
        this.keys = new ComparisonKeys(table);
        this.judge = new PairJudge(table);
    }

    public Grouping group(Collection<PublicationSummary> given) {
        Map<String, PublicationSummary> publications = new TreeMap<>(given.stream()
                .collect(Collectors.toMap(PublicationSummary::iri, Function.identity(), (one, other) -> one)));
        List<PublicationSummary> sorted = List.copyOf(publications.values());
        List<Decision> decisions = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        List<Set<Integer>> partners = partners(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            for (int partner : partners.get(i)) {
                decisions.addAll(judge.candidates(sorted.get(i), sorted.get(partner)));
                judge.copy(sorted.get(i), sorted.get(partner)).ifPresent(copies::add);
            }
        }
        decisions.sort(null);
        List<ReportSummary> reports =
                sorted.stream().flatMap(each -> each.reports().stream()).toList();
        return new Grouping(new IncidentGrouper(table).group(reports, decisions, publications::get), decisions, copies);
    }

    /** For each publication, those after it with which it shares a key. */
    private List<Set<Integer>> partners(List<PublicationSummary> publications) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        List<Set<Integer>> partners = new ArrayList<>();
        for (int i = 0; i < publications.size(); i++) {
            partners.add(new TreeSet<>());
            for (String key : keys.of(publications.get(i))) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        byKey.values().stream()
                .filter(sharing -> sharing.size() <= keys.most())
                .forEach(sharing -> sharing.forEach(one -> sharing.stream()
                        .filter(other -> other > one)
                        .forEach(other -> partners.get(one).add(other))));
        return partners;
    }
}
