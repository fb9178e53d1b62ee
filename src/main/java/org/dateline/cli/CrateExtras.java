package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.export.QueryLibrary;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.Pipeline;

/** What goes into every release beside its graphs: the ontology, the queries, what may be done with it, how to read it. */
final class CrateExtras {
    private static final String README = """
            A release of Dateline: claims of harm in news, each with the words that it rests on. Claims, not truths.

            graphs/       one file a graph: sorted N-Quads, compressed. A file HASH-graph-PIPELINE is the evidence of one
                          publication as one pipeline read it. provenance: what made each graph, and its hash. identity: what
                          reports of several publications are about. reference: the gazetteer. ontology: terms and codes.
                          build: which files were read.
            ontology/     terms, code lists, shapes; queries/: SPARQL queries to begin with; void.ttl: counts.

            To check it without Dateline:

                sha256sum -c manifest.sha256
                zcat graphs/HASH-graph-PIPELINE.nq.gz | LC_ALL=C sort -c
                zcat graphs/HASH-graph-PIPELINE.nq.gz | sha256sum    (the dl:graphSha256 in graphs/provenance.nq.gz)

            With Dateline, and with the articles if you have them: dateline verify --store FOLDER [--sources ARTICLES]
            To ask it: load graphs/*.nq.gz into any RDF store; the queries ask the union of all graphs.
            """;

    private static final String LICENCE = """
            Ontology, code lists, shapes and queries: CC BY 4.0 and Apache-2.0, as the Dateline project states them.
            Reference data (graphs/reference.nq.gz): as the project's NOTICE states, source by source.
            Evidence: facts about publications. The quoted words belong to their publishers; they stand here as the evidence of
            the claims, and dcterms:license gives the licence of a publication where it is known.
            """;

    private CrateExtras() {}

    /** By path in the release. */
    static Map<String, byte[]> read() {
        Map<String, byte[]> extras = new TreeMap<>();
        for (String name : new String[] {"dateline.ttl", "context.jsonld", "shapes/dateline-shapes.ttl"}) {
            extras.put("ontology/" + name, resource("/ontology/" + name));
        }
        for (String scheme : OntologyReader.SCHEMES) {
            String name = "ontology/codes/" + scheme + ".ttl";
            extras.put(name, resource("/" + name));
        }
        QueryLibrary.shipped()
                .queries()
                .forEach(query -> extras.put("queries/" + query.name() + ".rq", bytes(query.text())));
        extras.put("README.txt", bytes(README));
        extras.put("LICENCE.txt", bytes(LICENCE));
        extras.put("CITATION.cff", bytes(citation()));
        return extras;
    }

    private static String citation() {
        return """
                cff-version: 1.2.0
                message: To cite figures from this release, cite it with the SHA-256 of its manifest.sha256, and the articles.
                title: Claims of harm in news, read by Dateline
                type: dataset
                authors:
                  - name: The Dateline authors
                version: %s
                """.formatted(Pipeline.runningVersion());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = CrateExtras.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
