package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.dateline.merge.ClaimSummary;
import org.dateline.merge.ReportSummary;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;
import org.dateline.time.Period;

/** Reads from the evidence what decides on incidents and conflicts. Runs inside the caller's transaction. */
final class ReportReader {
    private static final String PREFIX = "PREFIX dl: <" + Vocabulary.NAMESPACE + ">\n";
    private static final String REPORTS = PREFIX + """
        SELECT ?report ?class ?type ?place ?start ?end ?publication ?text WHERE {
          ?report dl:inPublication ?publication ; dl:eventType ?type ; a ?class .
          ?publication dl:carries ?text
          OPTIONAL { ?report dl:place ?place }
          OPTIONAL { ?report dl:startDate ?start ; dl:endDate ?end } }
        """;
    private static final String CLAIMS = PREFIX + """
        SELECT ?claim ?report ?harm ?category ?polarity ?low ?high ?whole ?repeats WHERE {
          ?claim dl:aboutReport ?report ; dl:harm ?harm ; dl:victimCategory ?category ; dl:polarity ?polarity
          OPTIONAL { ?claim dl:low ?low }
          OPTIONAL { ?claim dl:high ?high }
          OPTIONAL { ?claim dl:subsetOf ?whole }
          OPTIONAL { ?claim dl:repeats ?repeats } }
        """;

    private static final String CLAIMANTS = PREFIX + """
        SELECT ?claim ?by ?words WHERE {
          ?claim a dl:CasualtyClaim ; ^dl:repeats?/dl:claimant ?by
          OPTIONAL { ?by dl:sourceDescription ?words } }
        """;

    private final DatasetGraph data;
    private final PlaceReader places;

    ReportReader(DatasetGraph data, Iris iris) {
        this.data = data;
        this.places = new PlaceReader(data, iris);
    }

    List<ReportSummary> read() {
        Map<String, Set<String>> voices = new HashMap<>();
        each(
                CLAIMANTS,
                row -> voices.computeIfAbsent(iri(row, "claim"), claim -> new TreeSet<>())
                        .add(voice(row)));
        Map<String, List<ClaimSummary>> claims = new HashMap<>();
        each(
                CLAIMS,
                row -> claims.computeIfAbsent(iri(row, "report"), report -> new ArrayList<>())
                        .add(claim(row, voices.getOrDefault(iri(row, "claim"), Set.of()))));
        List<ReportSummary> reports = new ArrayList<>();
        each(REPORTS, row -> reports.add(report(row, claims.getOrDefault(iri(row, "report"), List.of()))));
        return reports;
    }

    private void each(String query, Consumer<Binding> use) {
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            exec.select().forEachRemaining(use);
        }
    }

    private ReportSummary report(Binding row, List<ClaimSummary> claims) {
        return new ReportSummary(
                iri(row, "report"),
                Iris.codeOf(row.get("type")),
                row.get("class").equals(Vocabulary.AGGREGATE_REPORT),
                node(row, "place").flatMap(places::summary),
                node(row, "start").map(start -> new Period(day(start), day(row.get("end")))),
                iri(row, "publication"),
                iri(row, "text"),
                claims);
    }

    private static ClaimSummary claim(Binding row, Set<String> claimants) {
        return new ClaimSummary(
                iri(row, "claim"),
                Iris.codeOf(row.get("harm")),
                Iris.codeOf(row.get("category")),
                Iris.codeOf(row.get("polarity")).equals("affirmed"),
                number(row, "low"),
                number(row, "high"),
                row.contains("whole"),
                node(row, "repeats").map(Node::getURI),
                claimants);
    }

    /** A known claimant by its IRI, an unnamed one by its description: "a doctor" is "the doctor" later on. */
    private static String voice(Binding row) {
        return node(row, "words")
                .map(words ->
                        words.getLiteralLexicalForm().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", ""))
                .orElseGet(() -> iri(row, "by"));
    }

    private static Optional<Node> node(Binding row, String name) {
        return Optional.ofNullable(row.get(name));
    }

    private static String iri(Binding row, String name) {
        return row.get(name).getURI();
    }

    private static LocalDate day(Node node) {
        return LocalDate.parse(node.getLiteralLexicalForm());
    }

    private static OptionalLong number(Binding row, String name) {
        return node(row, name)
                .map(node -> OptionalLong.of(Long.parseLong(node.getLiteralLexicalForm())))
                .orElse(OptionalLong.empty());
    }
}
