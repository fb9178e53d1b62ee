package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.dateline.validate.Validator;

/** One evidence graph held against what was recorded of it, and against its text where that is at hand. */
final class GraphAudit {
    private final String publication;
    private final Node graph;
    private final List<Quad> quads;
    private static final Pattern PUBLICATION = Pattern.compile("^.*/id/publication/[0-9a-f]{32}");

    private final Optional<CanonicalQuads> canonical;
    private final Set<Mismatch> mismatches = new TreeSet<>();

    GraphAudit(String publication, Node graph, List<Quad> quads) {
        this.publication = publication;
        this.graph = graph;
        this.quads = List.copyOf(quads);
        this.canonical = canonical(this.quads);
    }

    String publication() {
        return publication;
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
        String hash = canonical.map(form -> form.digest().hex()).orElse("none, for it has blank nodes");
        if (!hash.equals(recordedHash)) {
            add(Mismatch.Kind.GRAPH, graph.getURI(), "recorded SHA-256 " + recordedHash + ", found " + hash);
        }
        new SentenceCheck().check(quads).forEach(finding -> add(Mismatch.Kind.QUOTE, finding));
    }

    /** The canonical form; empty for a graph with blank nodes. */
    Optional<CanonicalQuads> canonical() {
        return canonical;
    }

    private static Optional<CanonicalQuads> canonical(List<Quad> quads) {
        boolean blank = quads.stream()
                .anyMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
        return blank ? Optional.empty() : Optional.of(new CanonicalQuads(quads));
    }

    /** The graph against the shapes, and each of its statements against the publication that the graph is of. */
    void holdAgainst(Validator validator) {
        validator.validate(quads).stream()
                .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
                .forEach(finding -> add(Mismatch.Kind.SHAPE, finding));
        for (Quad quad : quads) {
            Matcher own = PUBLICATION.matcher(quad.getSubject().toString());
            if (own.find() && !own.group().equals(publication)) {
                add(
                        Mismatch.Kind.PLACE_OF_EVIDENCE,
                        quad.getSubject().toString(),
                        "stands in a graph of " + publication);
            }
        }
    }

    /** What the graph refers to must be there, and what it describes must be referred to or be a statement. */
    void holdAgainst(References references) {
        references.dangling(quads).forEach((node, by) -> add(Mismatch.Kind.DANGLING, node, "missing, needed by " + by));
        references.orphans(quads).forEach(node -> add(Mismatch.Kind.ORPHAN, node, "nothing in its graph refers to it"));
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

    void missKeptText() {
        add(Mismatch.Kind.TEXT, publication, "the store keeps texts, and the text of this publication is missing");
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
