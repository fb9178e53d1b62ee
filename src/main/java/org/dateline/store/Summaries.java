package org.dateline.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.merge.PublicationSummary;
import org.dateline.merge.ReportSummary;
import org.dateline.rdf.Iris;

/** Summaries of the publications in the store, each read when it is asked for. Runs inside the caller's transaction. */
final class Summaries {
    private static final String REPORT = "/report/";

    private final DatasetGraph data;
    private final AppliedCorrections corrections;
    private final EvidenceGraphs evidence;
    private final SummaryReader reader;
    private final Map<String, Optional<PublicationSummary>> read = new HashMap<>();

    /** @param corrections that the summaries heed */
    Summaries(DatasetGraph data, Iris iris, AppliedCorrections corrections) {
        this.data = data;
        this.corrections = corrections;
        this.evidence = new EvidenceGraphs(data, iris);
        this.reader = new SummaryReader(data, iris);
    }

    List<PublicationSummary> all() {
        return evidence.all().stream().map(this::summary).toList();
    }

    private PublicationSummary summary(Node graph) {
        return reader.read(corrections.applyTo(Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY))));
    }

    /** Empty for a publication that is not in the store. */
    Optional<PublicationSummary> find(String publication) {
        Optional<PublicationSummary> found = read.get(publication);
        if (found == null) {
            found = evidence.of(NodeFactory.createURI(publication)).stream()
                    .findFirst()
                    .map(this::summary);
            read.put(publication, found);
        }
        return found;
    }

    PublicationSummary of(String publication) {
        return find(publication).orElseThrow(() -> new IllegalStateException("no evidence of " + publication));
    }

    static String publicationOf(String report) {
        return report.substring(0, report.indexOf(REPORT));
    }

    /** The report of that IRI, if its publication is in the store. */
    Optional<ReportSummary> report(String iri) {
        return find(publicationOf(iri)).stream()
                .flatMap(publication -> publication.reports().stream())
                .filter(report -> report.iri().equals(iri))
                .findFirst();
    }
}
