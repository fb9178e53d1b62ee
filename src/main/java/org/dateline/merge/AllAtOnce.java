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
        List<Decision> decisions = decisions(sorted);
        List<ReportSummary> reports =
                sorted.stream().flatMap(each -> each.reports().stream()).toList();
        IncidentGrouper grouper = new IncidentGrouper(table);
        List<Incident> incidents = new ArrayList<>();
        for (List<Integer> connected : connected(reports, decisions).sets()) {
            incidents.addAll(grouper.group(
                    connected.stream().map(reports::get).toList(), publications::get));
        }
        return new Grouping(incidents.stream().sorted().toList(), decisions);
    }

    private List<Decision> decisions(List<PublicationSummary> publications) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < publications.size(); i++) {
            for (String key : keys.of(publications.get(i))) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < publications.size(); i++) {
            Set<Integer> partners = new TreeSet<>();
            for (String key : keys.of(publications.get(i))) {
                List<Integer> sharing = byKey.get(key);
                if (sharing.size() <= keys.most()) {
                    partners.addAll(sharing);
                }
            }
            for (int partner : partners) {
                if (partner > i) {
                    judge.judge(publications.get(i), publications.get(partner)).stream()
                            .filter(decision -> decision.points() >= table.points("candidate"))
                            .forEach(decisions::add);
                }
            }
        }
        return decisions.stream().sorted().toList();
    }

    private DisjointSets connected(List<ReportSummary> reports, List<Decision> decisions) {
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            number.put(reports.get(i).iri(), i);
        }
        DisjointSets sets = new DisjointSets(reports.size());
        for (Account account : Account.of(reports)) {
            account.reports().forEach(report -> sets.join(
                    number.get(account.reports().get(0).iri()), number.get(report.iri())));
        }
        decisions.stream()
                .filter(decision -> decision.points() >= table.points("join"))
                .forEach(decision -> sets.join(number.get(decision.first()), number.get(decision.second())));
        return sets;
    }
}
