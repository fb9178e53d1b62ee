package org.dateline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Incidents as people put them right: first every report that is kept apart leaves its incident, with its copies in other
 * outlets; then the incidents of reports that are said to be one are joined. The order of the pairs is no matter.
 *
 * @param same pairs of IRIs of reports that are about one event
 * @param different pairs of IRIs: the first report is not about the event of the second
 */
public record Regrouping(List<List<String>> same, List<List<String>> different) {
    public Regrouping {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /** Reports that are said to be about the event of this one, or not to be. */
    public Set<String> partners(String report) {
        Set<String> partners = new HashSet<>();
        for (List<List<String>> pairs : List.of(same, different)) {
            pairs.stream().filter(pair -> pair.contains(report)).forEach(partners::addAll);
        }
        return partners;
    }

    /** Sorted. Pairs of reports that are not there are passed over. */
    public List<Incident> apply(Collection<Incident> incidents) {
        List<Incident> parted = new ArrayList<>();
        for (Incident incident : incidents) {
            parted.addAll(parted(incident));
        }
        return joined(parted);
    }

    private List<Incident> parted(Incident incident) {
        Map<String, String> names = new HashMap<>();
        incident.reports().forEach(report -> names.put(report.iri(), report.nameInText()));
        Set<String> leaving = different.stream()
                .filter(pair -> names.keySet().containsAll(pair))
                .map(pair -> names.getOrDefault(pair.get(0), ""))
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, List<ReportSummary>> groups = new HashMap<>();
        for (ReportSummary report : incident.reports()) {
            String group = leaving.contains(report.nameInText()) ? report.nameInText() : "";
            groups.computeIfAbsent(group, any -> new ArrayList<>()).add(report);
        }
        return groups.values().stream().map(Incident::new).toList();
    }

    private List<Incident> joined(List<Incident> incidents) {
        Map<String, Integer> incidentOf = new HashMap<>();
        for (int i = 0; i < incidents.size(); i++) {
            for (ReportSummary report : incidents.get(i).reports()) {
                incidentOf.put(report.iri(), i);
            }
        }
        DisjointSets sets = new DisjointSets(incidents.size());
        same.stream()
                .filter(pair -> incidentOf.keySet().containsAll(pair))
                .forEach(pair ->
                        sets.join(incidentOf.getOrDefault(pair.get(0), 0), incidentOf.getOrDefault(pair.get(1), 0)));
        return sets.sets().stream()
                .map(set -> new Incident(set.stream()
                        .flatMap(i -> incidents.get(i).reports().stream())
                        .toList()))
                .sorted()
                .toList();
    }
}
