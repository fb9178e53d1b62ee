package org.dateline.store;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.merge.ComparisonKeys;
import org.dateline.merge.Copy;
import org.dateline.merge.Decision;
import org.dateline.merge.Dispatches;
import org.dateline.merge.Incident;
import org.dateline.merge.IncidentGrouper;
import org.dateline.merge.PairJudge;
import org.dateline.merge.PublicationSummary;
import org.dateline.merge.Regrouping;
import org.dateline.merge.ReportSummary;
import org.dateline.merge.SamenessTable;
import org.dateline.merge.TotalCheck;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/**
 * One step of the identity graph: compares publications that wait with those they share a key with, and makes anew the
 * incidents and dispatches that this connects. Runs inside the caller's transaction.
 */
final class IdentityStep {
    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;
    private final Summaries summaries;
    private final ComparisonIndex index;
    private final ComparisonKeys keys;
    private final PairJudge judge;
    private final IncidentGrouper grouper;
    private final Set<Node> touched = new HashSet<>();
    private boolean changed;

    IdentityStep(DatasetGraph data, Iris iris, Summaries summaries, ComparisonIndex index, SamenessTable table) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.identityGraph();
        this.summaries = summaries;
        this.index = index;
        this.keys = new ComparisonKeys(table);
        this.judge = new PairJudge(table);
        this.grouper = new IncidentGrouper(table);
    }

    /** The incidents that the step has made anew, and those that they were before. */
    Set<Node> touched() {
        return touched;
    }

    Refresh take(Set<String> waiting, Regrouping regrouping) {
        List<PublicationSummary> publications = waiting.stream()
                .flatMap(publication -> summaries.find(publication).stream())
                .toList();
        compare(publications, waiting);
        carry(publications);
        return group(publications, regrouping);
    }

    private void compare(List<PublicationSummary> publications, Set<String> waiting) {
        Derived wanted = new Derived(data, iris);
        Set<Quad> present = new HashSet<>();
        for (PublicationSummary publication : publications) {
            for (ReportSummary report : publication.reports()) {
                find(Node.ANY, Vocabulary.COMPARES, Derived.iri(report.iri()))
                        .forEach(quad -> present.addAll(find(quad.getSubject(), Node.ANY, Node.ANY)));
            }
            Node node = Derived.iri(publication.iri());
            present.addAll(find(node, Vocabulary.COPY_OF, Node.ANY));
            present.addAll(find(Node.ANY, Vocabulary.COPY_OF, node));
            for (String partner : index.partners(node, keys.of(publication))) {
                if (!waiting.contains(partner) || publication.iri().compareTo(partner) < 0) {
                    PublicationSummary other = summaries.of(partner);
                    judge.candidates(publication, other).forEach(wanted::describe);
                    judge.copy(publication, other).ifPresent(wanted::describe);
                }
            }
        }
        replace(present, wanted);
    }

    private void carry(List<PublicationSummary> publications) {
        Map<String, PublicationSummary> reached = new TreeMap<>();
        List<Copy> copies = new ArrayList<>();
        Set<Quad> present = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        publications.forEach(publication -> open.add(publication.iri()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (!reached.containsKey(next)) {
                PublicationSummary publication = summaries.of(next);
                reached.put(next, publication);
                Node node = Derived.iri(next);
                for (Quad quad : find(node, Vocabulary.COPY_OF, Node.ANY)) {
                    copies.add(new Copy(next, quad.getObject().getURI()));
                    open.add(quad.getObject().getURI());
                }
                find(Node.ANY, Vocabulary.COPY_OF, node)
                        .forEach(quad -> open.add(quad.getSubject().getURI()));
                open.addAll(carriers(publication.text()));
                present.addAll(find(node, Vocabulary.DISPATCH, Node.ANY));
            }
        }
        Derived wanted = new Derived(data, iris);
        Dispatches.of(reached.values(), copies).forEach(wanted::dispatch);
        replace(present, wanted);
    }

    /** IRIs of the publications that carry a text. */
    private Set<String> carriers(String text) {
        Set<String> carriers = new TreeSet<>();
        data.find(Node.ANY, Node.ANY, Vocabulary.CARRIES, Derived.iri(text))
                .forEachRemaining(quad -> carriers.add(quad.getSubject().getURI()));
        return carriers;
    }

    private Refresh group(List<PublicationSummary> publications, Regrouping regrouping) {
        Map<String, ReportSummary> reports = new TreeMap<>();
        List<Decision> decisions = new ArrayList<>();
        Deque<ReportSummary> open = new ArrayDeque<>();
        publications.forEach(publication -> open.addAll(publication.reports()));
        while (!open.isEmpty()) {
            ReportSummary next = open.remove();
            if (reports.putIfAbsent(next.iri(), next) == null) {
                List<Decision> joining = joining(next);
                decisions.addAll(joining);
                connected(next, joining).forEach(iri -> summaries.report(iri).ifPresent(open::add));
                open.addAll(twins(next));
                regrouping
                        .partners(next.iri())
                        .forEach(iri -> summaries.report(iri).ifPresent(open::add));
            }
        }
        List<Incident> incidents = regrouping.apply(grouper.group(reports.values(), decisions, summaries::of));
        return write(reports.values(), incidents);
    }

    /** Reports that decisions or the present incident connect it with. */
    private Set<String> connected(ReportSummary report, List<Decision> joining) {
        Set<String> connected = new TreeSet<>();
        for (Decision decision : joining) {
            connected.add(decision.first());
            connected.add(decision.second());
        }
        for (Quad quad : find(Derived.iri(report.iri()), Vocabulary.REPORTS_ON, Node.ANY)) {
            find(Node.ANY, Vocabulary.REPORTS_ON, quad.getObject())
                    .forEach(member -> connected.add(member.getSubject().getURI()));
        }
        return connected;
    }

    private List<Decision> joining(ReportSummary report) {
        List<Decision> decisions = new ArrayList<>();
        for (Quad quad : find(Node.ANY, Vocabulary.COMPARES, Derived.iri(report.iri()))) {
            long points = find(quad.getSubject(), Vocabulary.SCORE, Node.ANY).stream()
                    .map(score -> new BigDecimal(score.getObject().getLiteralLexicalForm()))
                    .mapToLong(score -> score.movePointRight(2).longValueExact())
                    .findFirst()
                    .orElse(Long.MIN_VALUE);
            List<String> pair = find(quad.getSubject(), Vocabulary.COMPARES, Node.ANY).stream()
                    .map(each -> each.getObject().getURI())
                    .sorted()
                    .toList();
            if (points >= grouper.joining()) {
                decisions.add(new Decision(pair.get(0), pair.get(1), points, List.of()));
            }
        }
        return decisions;
    }

    /** Reports that are one with it by construction: in another publication of its text, or by repeating. */
    private List<ReportSummary> twins(ReportSummary report) {
        List<ReportSummary> twins =
                new ArrayList<>(summaries.of(report.publication()).toldAgain(report));
        for (String carrier : carriers(report.text())) {
            summaries.find(carrier).stream()
                    .flatMap(publication -> publication.reports().stream())
                    .filter(other -> other.nameInText().equals(report.nameInText()))
                    .forEach(twins::add);
        }
        return twins;
    }

    private Refresh write(Collection<ReportSummary> reports, List<Incident> incidents) {
        Derived wanted = new Derived(data, iris);
        int conflicts = IdentityGraph.describe(incidents, wanted);
        check(reports, wanted);
        Set<Quad> present = new HashSet<>();
        Map<Node, Set<Node>> successors = new HashMap<>();
        Map<String, Node> incidentOf = new HashMap<>();
        incidents.forEach(
                incident -> incident.reports().forEach(report -> incidentOf.put(report.iri(), wanted.node(incident))));
        for (ReportSummary report : reports) {
            for (Quad quad : find(Derived.iri(report.iri()), Vocabulary.REPORTS_ON, Node.ANY)) {
                present.add(quad);
                Node former = quad.getObject();
                if (!successors.containsKey(former)) {
                    present.addAll(find(former, Node.ANY, Node.ANY));
                }
                successors
                        .computeIfAbsent(former, any -> new HashSet<>())
                        .addAll(Optional.ofNullable(incidentOf.get(report.iri())).stream()
                                .toList());
            }
            present.addAll(onClaims(report));
        }
        replace(present, wanted);
        IncidentHistory history = new IncidentHistory(data, iris);
        Set<Node> now = new HashSet<>(incidentOf.values());
        successors.forEach((former, following) -> {
            if (!now.contains(former)) {
                history.end(former, following);
            }
        });
        now.stream().filter(incident -> !successors.containsKey(incident)).forEach(history::begin);
        touched.addAll(now);
        touched.addAll(successors.keySet());
        int shared = (int) incidents.stream()
                .filter(incident -> incident.reports().size() > 1)
                .count();
        return new Refresh(incidents.size(), shared, conflicts, changed);
    }

    /** Totals of publications, where the claim that sums is on one of these reports. */
    private void check(Collection<ReportSummary> reports, Derived wanted) {
        Set<String> claims = new TreeSet<>();
        Set<String> publications = new TreeSet<>();
        for (ReportSummary report : reports) {
            publications.add(report.publication());
            report.claims().forEach(claim -> claims.add(claim.iri()));
        }
        for (String publication : publications) {
            TotalCheck.of(summaries.of(publication)).stream()
                    .filter(check -> claims.contains(check.total()))
                    .forEach(wanted::describe);
        }
    }

    /** What is derived on the claims of a report, rejected ones among them. */
    private List<Quad> onClaims(ReportSummary report) {
        List<Quad> quads = new ArrayList<>();
        Node node = Derived.iri(report.iri());
        for (Quad claim : Iter.toList(data.find(Node.ANY, Node.ANY, Vocabulary.ABOUT_REPORT, node))) {
            quads.addAll(find(claim.getSubject(), Node.ANY, Node.ANY));
        }
        return quads;
    }

    private void replace(Set<Quad> present, Derived derived) {
        Set<Quad> wanted = derived.quads();
        for (Quad quad : present) {
            if (!wanted.contains(quad)) {
                data.delete(quad);
                changed = true;
            }
        }
        for (Quad quad : wanted) {
            if (!present.contains(quad)) {
                data.add(quad);
                changed = true;
            }
        }
    }

    private List<Quad> find(Node subject, Node property, Node object) {
        return Iter.toList(data.find(graph, subject, property, object));
    }
}
