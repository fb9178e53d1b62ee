package org.dateline.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.ProvenanceMapper;
import org.dateline.rdf.Resource;
import org.dateline.rdf.Run;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;

/** The provenance graph: written, read back, and taken away graph by graph. Runs inside the caller's transaction. */
final class Provenance {
    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;

    Provenance(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.provenanceGraph();
    }

    void record(ArticleGraph article, Run run) {
        new ProvenanceMapper(iris).map(article, run).forEach(data::add);
    }

    void record(Node sharedGraph, CanonicalQuads quads) {
        Set<Quad> wanted = new ProvenanceMapper(iris).map(sharedGraph, quads);
        if (!wanted.equals(Set.copyOf(about(sharedGraph)))) {
            delete(sharedGraph);
            wanted.forEach(data::add);
        }
    }

    /** Takes away what is recorded of an evidence graph, and of its pipeline if no other graph needs that. */
    void drop(Node evidenceGraph) {
        Node extraction = iris.extraction(evidenceGraph);
        List<Node> pipelines = objects(extraction, Vocabulary.PIPELINE_PROPERTY);
        List<Node> software = objects(extraction, Terms.WAS_ASSOCIATED_WITH);
        delete(evidenceGraph);
        delete(extraction);
        for (Node pipeline : pipelines) {
            if (!isObject(Vocabulary.PIPELINE_PROPERTY, pipeline)) {
                List<Node> files = objects(pipeline, Vocabulary.USES);
                delete(pipeline);
                files.stream().filter(file -> !isObject(Vocabulary.USES, file)).forEach(this::delete);
            }
        }
        software.stream()
                .filter(release -> !isObject(Terms.WAS_ASSOCIATED_WITH, release))
                .forEach(this::delete);
    }

    private boolean isObject(Node property, Node node) {
        return data.contains(graph, Node.ANY, property, node);
    }

    /** Takes away all that is recorded of a node. */
    void delete(Node node) {
        data.deleteAny(graph, node, Node.ANY, Node.ANY);
    }

    List<Quad> about(Node node) {
        return Iter.toList(data.find(graph, node, Node.ANY, Node.ANY));
    }

    Set<Node> subjects() {
        Set<Node> subjects = new HashSet<>();
        data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    /** When the extraction ran; empty where that is not told, or told twice. */
    Optional<Run> run(Node extraction) {
        try {
            return Optional.of(new Run(
                    Instant.parse(text(extraction, Terms.STARTED_AT_TIME)),
                    Instant.parse(text(extraction, Terms.ENDED_AT_TIME)),
                    objects(extraction, Vocabulary.COMMIT).stream()
                            .map(Provenance::text)
                            .findFirst()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The pipeline of an extraction, put together from what is recorded of its parts; empty where parts are missing. */
    Optional<Pipeline> pipeline(Node extraction) {
        List<Node> pipelines = objects(extraction, Vocabulary.PIPELINE_PROPERTY);
        List<Node> software = objects(extraction, Terms.WAS_ASSOCIATED_WITH);
        if (pipelines.size() != 1 || software.size() != 1) {
            return Optional.empty();
        }
        List<Resource> resources = new ArrayList<>();
        for (Node file : objects(pipelines.get(0), Vocabulary.USES)) {
            String sha256 = text(file, Vocabulary.SHA256);
            if (!sha256.matches("[0-9a-f]{64}")) {
                return Optional.empty();
            }
            resources.add(
                    new Resource(text(file, Vocabulary.RESOURCE_KIND), text(file, Terms.LABEL), new Digest(sha256)));
        }
        return Optional.of(
                new Pipeline(text(software.get(0), Terms.SOFTWARE_VERSION), resources, settings(pipelines.get(0))));
    }

    private SortedMap<String, String> settings(Node pipeline) {
        SortedMap<String, String> settings = new TreeMap<>();
        for (Node setting : objects(pipeline, Vocabulary.SETTING)) {
            String[] parts = text(setting).split("=", 2);
            settings.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return settings;
    }

    /** The one value as text; empty when there is none, or more than one. */
    String text(Node subject, Node property) {
        List<Node> values = objects(subject, property);
        return values.size() == 1 ? text(values.get(0)) : "";
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private List<Node> objects(Node subject, Node property) {
        return Iter.toList(data.find(graph, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .toList();
    }
}
