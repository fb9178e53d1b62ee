package org.dateline.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.dateline.export.QueryAnswers;
import org.dateline.export.Table;

/**
 * What the graph holds, for its front page.
 *
 * @param counts how many of what
 * @param firstDay the earliest day of publication, empty when none is known
 * @param sources publishers with their numbers of publications
 * @param newest the latest publications: day, publisher, title, claims
 */
record Overview(
        Map<String, String> counts,
        String firstDay,
        String lastDay,
        List<List<String>> sources,
        List<List<String>> newest) {
    private static final String PREFIXES = """
        PREFIX dl: <https://w3id.org/dateline/ns#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        """;
    private static final String COUNT = "SELECT (COUNT(DISTINCT ?x) AS ?n) { %s }";
    private static final Map<String, String> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put("publications", "?x a dl:Publication");
        COUNTED.put("reports of events", "?x dl:eventType ?type ; dl:inPublication ?publication");
        COUNTED.put("incidents they are about", "?x a dl:Incident");
        COUNTED.put("claims of harm", "?x a dl:CasualtyClaim");
        COUNTED.put(
                "claims on the outlet's word alone",
                "?x a dl:CasualtyClaim FILTER NOT EXISTS { ?x dl:claimant ?claimant }");
        COUNTED.put("claims that another one contradicts", "?x dl:conflictsWith ?other");
    }

    static Overview of(QueryAnswers answers) {
        Map<String, String> counts = new LinkedHashMap<>();
        COUNTED.forEach((label, pattern) ->
                counts.put(label, rows(answers, COUNT.formatted(pattern)).get(0).get(0)));
        List<String> span = rows(
                        answers,
                        "SELECT (MIN(?day) AS ?first) (MAX(?day) AS ?last) { ?x a dl:Publication ; dl:published ?day }")
                .get(0);
        return new Overview(counts, span.get(0), span.get(1), sources(answers), newest(answers));
    }

    private static List<List<String>> sources(QueryAnswers answers) {
        return rows(answers, """
            SELECT ?name (COUNT(DISTINCT ?publication) AS ?n) {
              ?publication a dl:Publication ; dl:publisher ?publisher .
              ?publisher skos:prefLabel|rdfs:label ?name
            } GROUP BY ?name ORDER BY DESC(?n) ?name LIMIT 12
            """);
    }

    private static List<List<String>> newest(QueryAnswers answers) {
        return rows(answers, """
            SELECT ?day (SAMPLE(?name) AS ?source) (SAMPLE(?heading) AS ?title) (COUNT(DISTINCT ?claim) AS ?claims) {
              ?publication a dl:Publication .
              OPTIONAL { ?publication dl:published ?day }
              OPTIONAL { ?publication dl:publisher/(skos:prefLabel|rdfs:label) ?name }
              OPTIONAL { ?publication dl:headline ?headline }
              OPTIONAL { ?publication dcterms:title ?metadata }
              BIND(COALESCE(?headline, ?metadata) AS ?heading)
              OPTIONAL { ?claim a dl:CasualtyClaim ; dl:inPublication ?publication }
            } GROUP BY ?publication ?day ORDER BY DESC(?day) ?publication LIMIT 10
            """);
    }

    private static List<List<String>> rows(QueryAnswers answers, String query) {
        Table table = answers.table(QueryFactory.create(PREFIXES + query));
        return table.rows();
    }
}
