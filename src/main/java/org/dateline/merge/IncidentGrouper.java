package org.dateline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * From reports that may be one to incidents. Accounts are joined two groups at a time, the likeliest pair first, as long as
 * the groups are one on the average of all their pairs and no text tells of two of their accounts. The result does not
 * depend on the order of the reports.
 */
public final class IncidentGrouper {
    private final SamenessTable table;
    private final PairJudge judge;

    public IncidentGrouper(SamenessTable table) {
        this.table = table;
        this.judge = new PairJudge(table);
    }

    /**
     * Every report is in exactly one incident; incidents are sorted.
     *
     * @param reports with all that decisions for joining, copies and repetitions connect them with
     * @param decisions on those reports
     * @param publications by IRI, those of the reports at least
     */
    public List<Incident> group(
            Collection<ReportSummary> reports,
            Collection<Decision> decisions,
            Function<String, PublicationSummary> publications) {
        List<Incident> incidents = new ArrayList<>();
        for (List<ReportSummary> connected : connected(reports, decisions)) {
            incidents.addAll(groupConnected(connected, publications));
        }
        return incidents.stream().sorted().toList();
    }

    /** From this score on, in hundredths, a decision is for joining. */
    public long joining() {
        return table.points("join");
    }

    private List<List<ReportSummary>> connected(Collection<ReportSummary> given, Collection<Decision> decisions) {
        List<ReportSummary> reports = given.stream().sorted().toList();
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            number.put(reports.get(i).iri(), i);
        }
        DisjointSets sets = new DisjointSets(reports.size());
        for (Account account : Account.of(reports)) {
            int first = number.getOrDefault(account.reports().get(0).iri(), 0);
            account.reports().forEach(report -> sets.join(first, number.getOrDefault(report.iri(), first)));
        }
        for (Decision decision : decisions) {
            Integer first = number.get(decision.first());
            Integer second = number.get(decision.second());
            if (decision.points() >= joining() && first != null && second != null) {
                sets.join(first, second);
            }
        }
        return sets.sets().stream()
                .map(set -> set.stream().map(reports::get).toList())
                .toList();
    }

    private List<Incident> groupConnected(
            List<ReportSummary> reports, Function<String, PublicationSummary> publications) {
        List<Account> accounts = Account.of(reports);
        if (accounts.size() == 1) {
            return List.of(new Incident(accounts.get(0).reports()));
        }
        long[][] points = points(accounts, new Scores(judge, publications));
        Groups groups = new Groups(points, table.points("join average"), table.points("bound"));
        likely(points).forEach(pair -> groups.joinIfOne(pair.one(), pair.other()));
        return groups.all().stream()
                .map(group -> new Incident(group.stream()
                        .flatMap(i -> accounts.get(i).reports().stream())
                        .toList()))
                .toList();
    }

    /** Points of each pair of accounts: those of their likeliest reports, within bounds, so that no pair outvotes many. */
    private long[][] points(List<Account> accounts, Scores scores) {
        long bound = table.points("bound");
        long[][] points = new long[accounts.size()][accounts.size()];
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                long likeliest = Groups.NEVER;
                if (!accounts.get(i).sharesText(accounts.get(j))) {
                    likeliest = -bound;
                    for (ReportSummary one : accounts.get(i).distinct()) {
                        for (ReportSummary other : accounts.get(j).distinct()) {
                            likeliest = Math.max(likeliest, scores.of(one, other, -bound));
                        }
                    }
                }
                points[i][j] = likeliest;
                points[j][i] = likeliest;
            }
        }
        return points;
    }

    private record Pair(int one, int other, long points) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair with) {
            int byPoints = Long.compare(with.points, points);
            int byOne = byPoints != 0 ? byPoints : Integer.compare(one, with.one);
            return byOne != 0 ? byOne : Integer.compare(other, with.other);
        }
    }

    private List<Pair> likely(long[][] points) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            for (int j = i + 1; j < points.length; j++) {
                if (points[i][j] >= table.points("join")) {
                    pairs.add(new Pair(i, j, points[i][j]));
                }
            }
        }
        return pairs.stream().sorted().toList();
    }
}
