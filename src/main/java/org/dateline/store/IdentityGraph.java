package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.merge.AllAtOnce;
import org.dateline.merge.ComparisonKeys;
import org.dateline.merge.Conflict;
import org.dateline.merge.ConflictFinder;
import org.dateline.merge.Dispatches;
import org.dateline.merge.Grouping;
import org.dateline.merge.Incident;
import org.dateline.merge.PublicationSummary;
import org.dateline.merge.SamenessTable;
import org.dateline.merge.TotalCheck;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;

/**
 * The identity graph: comparisons of reports, incidents, conflicts and copies, derived from all evidence. What an article
 * changes is made anew, and nothing else. Runs inside the caller's transaction.
 */
final class IdentityGraph {
    private static final SamenessTable TABLE = SamenessTable.shipped();

    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;
    private final ComparisonIndex index;
    private final Set<Node> touched = new HashSet<>();
    private final ComparisonKeys keys = new ComparisonKeys(TABLE);

    IdentityGraph(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.identityGraph();
        this.index = new ComparisonIndex(data, iris, keys.most());
    }

    /** The incidents that refreshes have made anew, and those that they were before. */
    Set<Node> touched() {
        return touched;
    }

    boolean isDue() {
        return index.isAnyWaiting()
                || (isOfOtherBasis() && !new EvidenceGraphs(data, iris).all().isEmpty());
    }

    private boolean isOfOtherBasis() {
        AppliedCorrections corrections = new CorrectionGraph(data, iris).applied();
        return index.table().filter(basis(corrections)::equals).isEmpty();
    }

    /** What all comparisons rest on besides the evidence: when it changes, all are made anew. */
    private static String basis(AppliedCorrections corrections) {
        StringBuilder basis = new StringBuilder(TABLE.digest().hex());
        corrections.holding().keySet().forEach(correction -> basis.append('\n').append(correction));
        return Digest.of(basis.toString()).hex();
    }

    /** What the graph must hold by the evidence, as it stands. */
    Set<Quad> wanted() {
        AppliedCorrections corrections = new CorrectionGraph(data, iris).applied();
        List<PublicationSummary> all = new Summaries(data, iris, corrections).all();
        Grouping grouping = new AllAtOnce(TABLE).group(all);
        Derived derived = new Derived(data, iris);
        grouping.decisions().forEach(derived::describe);
        describe(corrections.regrouping().apply(grouping.incidents()), derived);
        grouping.copies().forEach(derived::describe);
        all.forEach(publication -> TotalCheck.of(publication).forEach(derived::describe));
        Dispatches.of(all, grouping.copies()).forEach(derived::dispatch);
        return derived.quads();
    }

    /** @return how many conflicts there are */
    static int describe(Collection<Incident> incidents, Derived derived) {
        ConflictFinder finder = new ConflictFinder();
        List<Conflict> conflicts = new ArrayList<>();
        for (Incident incident : incidents) {
            derived.describe(incident);
            conflicts.addAll(finder.find(incident));
        }
        conflicts.forEach(derived::describe);
        return conflicts.size();
    }

    /** Compares what waits for it, and makes anew the incidents that this touches. */
    Refresh refresh() {
        AppliedCorrections corrections = new CorrectionGraph(data, iris).applied();
        Summaries summaries = new Summaries(data, iris, corrections);
        if (index.table().filter(basis(corrections)::equals).isEmpty()) {
            index.begin(basis(corrections));
            summaries.all().forEach(publication -> ComparisonIndex.await(data, iris, Derived.iri(publication.iri())));
        }
        if (!index.isAnyWaiting()) {
            return Refresh.NOTHING;
        }
        Set<String> waiting = index.takeWaiting();
        for (String publication : waiting) {
            index.put(
                    Derived.iri(publication),
                    summaries.find(publication).map(keys::of).orElse(Set.of()));
        }
        waiting.addAll(index.takeWaiting());
        IdentityStep step = new IdentityStep(data, iris, summaries, index, TABLE);
        Refresh refresh = step.take(waiting, corrections.regrouping());
        touched.addAll(step.touched());
        return refresh;
    }

    /** Takes out a publication that goes, and lets those wait that it was compared with. */
    void leave(Node publication, Node evidenceGraph) {
        forgetFigures(evidenceGraph);
        Set<String> left = new TreeSet<>();
        for (Node type : List.of(Vocabulary.EVENT_REPORT, Vocabulary.AGGREGATE_REPORT)) {
            subjects(evidenceGraph, type).forEach(report -> leave(report, left));
        }
        for (Node claim : subjects(evidenceGraph, Vocabulary.CASUALTY_CLAIM)) {
            data.deleteAny(graph, claim, Node.ANY, Node.ANY);
            data.deleteAny(graph, Node.ANY, Vocabulary.CONFLICTS_WITH, claim);
        }
        for (Quad quad : Iter.toList(data.find(graph, publication, Vocabulary.DISPATCH, Node.ANY))) {
            data.find(graph, Node.ANY, Vocabulary.DISPATCH, quad.getObject())
                    .forEachRemaining(other -> left.add(other.getSubject().getURI()));
        }
        data.deleteAny(graph, publication, Node.ANY, Node.ANY);
        data.deleteAny(graph, Node.ANY, Vocabulary.COPY_OF, publication);
        index.put(publication, Set.of());
        left.remove(publication.getURI());
        left.forEach(other -> ComparisonIndex.await(data, iris, Derived.iri(other)));
        data.deleteAny(iris.comparisonGraph(), publication, Node.ANY, Node.ANY);
    }

    private void forgetFigures(Node evidenceGraph) {
        List<Node> subjects = Iter.toList(data.find(evidenceGraph, Node.ANY, Terms.TYPE, Node.ANY)).stream()
                .map(Quad::getSubject)
                .toList();
        new DerivedGraph(data, iris).forget(subjects);
    }

    private void leave(Node report, Set<String> left) {
        for (Quad comparison : Iter.toList(data.find(graph, Node.ANY, Vocabulary.COMPARES, report))) {
            data.find(graph, comparison.getSubject(), Vocabulary.COMPARES, Node.ANY)
                    .forEachRemaining(other -> left.add(publicationOf(other.getObject())));
            data.deleteAny(graph, comparison.getSubject(), Node.ANY, Node.ANY);
        }
        for (Quad quad : Iter.toList(data.find(graph, report, Vocabulary.REPORTS_ON, Node.ANY))) {
            data.delete(quad);
            List<Quad> others = Iter.toList(data.find(graph, Node.ANY, Vocabulary.REPORTS_ON, quad.getObject()));
            others.forEach(other -> left.add(publicationOf(other.getSubject())));
            if (others.isEmpty()) {
                data.deleteAny(graph, quad.getObject(), Node.ANY, Node.ANY);
                new IncidentHistory(data, iris).end(quad.getObject(), List.of());
            }
        }
    }

    private List<Node> subjects(Node evidenceGraph, Node type) {
        return Iter.toList(data.find(evidenceGraph, Node.ANY, Terms.TYPE, type)).stream()
                .map(Quad::getSubject)
                .toList();
    }

    private static String publicationOf(Node report) {
        return Summaries.publicationOf(report.getURI());
    }
}
