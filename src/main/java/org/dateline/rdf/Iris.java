package org.dateline.rdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.article.Article;
import org.dateline.article.Metadata;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Place;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Digest;
import org.dateline.text.Text;

/**
 * Every IRI of the data is minted here and nowhere else; all of them are final and follow from content alone. Code lists
 * and ontology do not move with the base.
 */
public final class Iris {
    /** The base of the data unless another is configured. */
    public static final String DEFAULT_BASE = "https://w3id.org/dateline/";

    private static final String CODES = "https://w3id.org/dateline/code/";
    private static final int LONGEST_SLUG = 60;

    private final String base;

    /** @param base absolute, ends in {@code /} */
    public Iris(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
            throw new IllegalArgumentException("a base is an http(s) address that ends in '/': " + base);
        }
        this.base = base;
    }

    public String base() {
        return base;
    }

    public Node text(Text text) {
        return id("text/" + text.digest().head(32));
    }

    /** Named by its text and its metadata; the input's file name has no part in it. */
    public Node publication(Article article) {
        String named = article.text().digest().hex() + "\n" + canonical(article.metadata());
        return id("publication/" + Digest.of(named).head(32));
    }

    private static String canonical(Metadata metadata) {
        Map<String, String> known = new TreeMap<>();
        metadata.publisher().ifPresent(value -> known.put("publisher", value));
        metadata.published().ifPresent(value -> known.put("published", value.toString()));
        metadata.url().ifPresent(value -> known.put("url", value));
        metadata.title().ifPresent(value -> known.put("title", value));
        metadata.language().ifPresent(value -> known.put("language", value));
        metadata.licence().ifPresent(value -> known.put("licence", value));
        return known.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + oneLine(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll("\\R", " ");
    }

    /** A span of {@code text}, counted in code points. */
    public Node span(Node text, CodePointSpan span) {
        return iri(text.getURI() + "#char=" + span.begin() + "," + span.end());
    }

    /** @param apart a second span, where several reports have one type and one trigger */
    public Node report(Node publication, String type, CodePointSpan trigger, Optional<CodePointSpan> apart) {
        return part(publication, "/report/" + type, trigger, apart);
    }

    /** @param apart a second span, where several claims have one harm and one number */
    public Node claim(Node publication, String harm, CodePointSpan count, Optional<CodePointSpan> apart) {
        return part(publication, "/claim/" + harm, count, apart);
    }

    /** @param apart a second span, where one cue takes the same stance on several claims */
    public Node stance(Node publication, String stance, CodePointSpan cue, Optional<CodePointSpan> apart) {
        return part(publication, "/stance/" + stance, cue, apart);
    }

    public Node participation(Node report, String role, CodePointSpan party) {
        return part(report, "/participation/" + role, party, Optional.empty());
    }

    /** Somebody whom one publication quotes without a name. */
    public Node unnamedSource(Node publication, CodePointSpan words) {
        return iri(publication.getURI() + "/source/" + words.begin() + "-" + words.end());
    }

    private static Node part(Node whole, String kind, CodePointSpan span, Optional<CodePointSpan> apart) {
        String suffix = apart.map(s -> "-" + s.begin() + "-" + s.end()).orElse("");
        return iri(whole.getURI() + kind + "-" + span.begin() + "-" + span.end() + suffix);
    }

    /** A name that the gazetteer does not know; it holds within its publication only. */
    public Node unresolvedName(Node publication, String name) {
        return iri(publication.getURI() + "/name/" + slugAndHash(name));
    }

    /** An outlet or agency that the gazetteer does not know, the same in every publication. */
    public Node unlistedAgent(String name) {
        return id("agent/n/" + slugAndHash(name));
    }

    public Node entry(Entry entry) {
        return entry instanceof Place ? place(entry.id()) : agent(entry.id());
    }

    public Node place(String gazetteerId) {
        return id("place/" + gazetteerId);
    }

    public Node geometry(Node place) {
        return iri(place.getURI() + "/geometry");
    }

    public Node agent(String gazetteerId) {
        return id("agent/" + gazetteerId);
    }

    public Node pipeline(Pipeline pipeline) {
        return id("pipeline/" + pipeline.id());
    }

    public Node resource(Digest file) {
        return id("resource/" + file.head(16));
    }

    public Node software(String version) {
        return id("software/dateline-" + version);
    }

    /** What reports are about; named by the smallest IRI among them, so that the order of arrival is no matter. */
    public Node incident(String smallestReport) {
        return id("incident/" + Digest.of(smallestReport).head(16));
    }

    /** The comparison of two reports, named by both. */
    public Node comparison(String firstReport, String secondReport) {
        return id("comparison/" + Digest.of(firstReport + "\n" + secondReport).head(16));
    }

    /** What several outlets carry copies of; named by the smallest IRI among the publications. */
    public Node dispatch(String smallestPublication) {
        return id("dispatch/" + Digest.of(smallestPublication).head(16));
    }

    public Node evidenceGraph(Node publication, Pipeline pipeline) {
        return iri(publication.getURI() + "/graph/" + pipeline.id());
    }

    public Node extraction(Node evidenceGraph) {
        return iri(evidenceGraph.getURI() + "/extraction");
    }

    public Node identityGraph() {
        return iri(base + "graph/identity");
    }

    /** Figures that policies derive; the queries that derive them name tallies and figures below this base. */
    public Node derivedGraph() {
        return iri(base + "graph/derived");
    }

    /** What the names of all derived figures begin with. */
    public String figures() {
        return base + "id/figure/";
    }

    /** @param name of a data set with its version, as in {@code ucdp-ged-19.1} */
    public Node dataSet(String name) {
        return id("data-set/" + name);
    }

    /** The graph of a data set, apart from all evidence. */
    public Node dataSetGraph(String name) {
        return iri(base + "graph/" + name);
    }

    public Node codedEvent(Node dataSet, String id) {
        return iri(dataSet.getURI() + "/event/" + id);
    }

    public Node codedActor(Node dataSet, String id) {
        return iri(dataSet.getURI() + "/actor/" + id);
    }

    /** @param scope code of the list victim-scope */
    public Node codedFigure(Node event, String scope) {
        return iri(event.getURI() + "/killed/" + scope);
    }

    /** Coded events that may be the events of incidents. */
    public Node matchesGraph() {
        return iri(base + "graph/matches");
    }

    public Node match(String incident, String event) {
        return id("match/" + Digest.of(incident + "\n" + event).head(16));
    }

    /** @param line all that the correction says, in one line */
    public Node correction(String line) {
        return id("correction/" + Digest.of(line).head(16));
    }

    public Node correctionsGraph() {
        return iri(base + "graph/corrections");
    }

    /** Under which keys publications are compared, and which wait for it: working data of the store. */
    public Node comparisonGraph() {
        return iri(base + "graph/comparison");
    }

    /** Incidents that are no more, and what replaced them. */
    public Node historyGraph() {
        return iri(base + "graph/history");
    }

    public Node referenceGraph() {
        return iri(base + "graph/reference");
    }

    public Node provenanceGraph() {
        return iri(base + "graph/provenance");
    }

    public Node ontologyGraph() {
        return iri(base + "graph/ontology");
    }

    public Node buildGraph() {
        return iri(base + "graph/build");
    }

    /** The build of a store; a store has one. */
    public Node build() {
        return id("build");
    }

    /** An input of a build, told apart from others of its name by what it holds. */
    public Node input(String sourceName, Digest raw) {
        return iri(build().getURI() + "/input/"
                + Digest.of(sourceName + "\n" + raw.hex()).head(16));
    }

    /** A concept of one of the code lists. */
    public static Node code(String scheme, String code) {
        return iri(CODES + scheme + "/" + code);
    }

    /** The code of a concept: the last part of its IRI. */
    public static String codeOf(Node concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }

    private static String slugAndHash(String name) {
        String folded = fold(name);
        String slug = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shown = slug.isEmpty() ? "name" : slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
        return shown.replaceAll("-$", "") + "-" + Digest.of(folded).head(8);
    }

    /** Lower case, without accents, one space between words; part of the names of nodes, so it must never change. */
    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Node id(String path) {
        return iri(base + "id/" + path);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
