package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.article.Article;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;
import org.dateline.text.Text;
import org.dateline.validate.Finding;
import org.dateline.validate.QuoteCheck;
import org.dateline.validate.SentenceCheck;

/** One evidence graph held against what was recorded of it, and against its text where that is at hand. */
final class GraphAudit {
    private final String publication;
    private final Node graph;
    private final List<Quad> quads;
    private final Set<Mismatch> mismatches = new TreeSet<>();

    GraphAudit(String publication, Node graph, List<Quad> quads) {
        this.publication = publication;
        this.graph = graph;
        this.quads = List.copyOf(quads);
    }

    List<Mismatch> mismatches() {
        return List.copyOf(mismatches);
    }

    /** The graph as it stands, by its hash and size. */
    void holdAgainst(String recordedHash, String recordedCount) {
        String count = Integer.toString(quads.size());
        if (!count.equals(recordedCount)) {
            add(Mismatch.Kind.GRAPH, graph.getURI(), "recorded " + recordedCount + " quads, found " + count);
        }
        String hash = hash();
        if (!hash.equals(recordedHash)) {
            add(Mismatch.Kind.GRAPH, graph.getURI(), "recorded SHA-256 " + recordedHash + ", found " + hash);
        }
        new SentenceCheck().check(quads).forEach(finding -> add(Mismatch.Kind.QUOTE, finding));
    }

    private String hash() {
        boolean blank = quads.stream()
                .anyMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
        return blank
                ? "none, for it has blank nodes"
                : new CanonicalQuads(quads).digest().hex();
    }

    /** The SHA-256 that the evidence gives for its text. */
    Optional<Digest> textHash() {
        return value(Vocabulary.TEXT_SHA256)
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .map(Digest::new);
    }

    void holdAgainst(Text text) {
        String recorded = value(Vocabulary.TEXT_SHA256).orElse("none");
        if (!text.digest().hex().equals(recorded)) {
            add(
                    Mismatch.Kind.TEXT,
                    publication,
                    "recorded text SHA-256 " + recorded + ", found "
                            + text.digest().hex());
        }
        new QuoteCheck().check(quads, text).forEach(finding -> add(Mismatch.Kind.QUOTE_IN_TEXT, finding));
    }

    void holdAgainst(Article source) {
        String recorded = value(Vocabulary.RAW_SHA256).orElse("none");
        String found = source.rawDigest().hex();
        if (!found.equals(recorded)) {
            add(
                    Mismatch.Kind.RAW,
                    publication,
                    "recorded raw SHA-256 " + recorded + ", found " + found + " in " + source.name());
        }
        holdAgainst(source.text());
    }

    void missSource() {
        add(Mismatch.Kind.SOURCE_MISSING, publication, "no source with this text and metadata was given");
    }

    private Optional<String> value(Node property) {
        List<String> values = new ArrayList<>();
        for (Quad quad : quads) {
            if (quad.getPredicate().equals(property) && quad.getObject().isLiteral()) {
                values.add(quad.getObject().getLiteralLexicalForm());
            }
        }
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private void add(Mismatch.Kind kind, Finding finding) {
        add(kind, finding.focus(), finding.message());
    }

    private void add(Mismatch.Kind kind, String subject, String detail) {
        mismatches.add(new Mismatch(publication, kind, subject, detail));
    }
}
