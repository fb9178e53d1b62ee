package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.dateline.coded.Candidate;
import org.dateline.coded.GeoPoint;
import org.dateline.coded.MatchFinder;
import org.dateline.coded.MatchWeights;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.time.Period;

/**
 * The matches graph: coded events of other data sets that may be the events of incidents, with score and reasons. Empty
 * while no data set is imported. Runs inside the caller's transaction.
 */
final class MatchGraph {
    private static final String PREFIXES = "PREFIX dl: <" + Vocabulary.NAMESPACE + ">\n" + """
        PREFIX code: <https://w3id.org/dateline/code/>
        PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        """;
    private static final String INCIDENTS = PREFIXES + """
        SELECT ?node ?kind ?lat ?long ?place ?placeKind ?start ?end ?low ?high WHERE {
          ?node a dl:Incident ; dl:eventType ?kind ; dl:place ?where ; dl:startDate ?start ; dl:endDate ?end .
          ?where geo:lat ?lat ; geo:long ?long ; skos:prefLabel ?place ; dl:placeKind ?placeKind
          FILTER (?placeKind NOT IN ("country", "region"))
          FILTER EXISTS { ?report dl:reportsOn ?node ; a dl:EventReport }
          OPTIONAL { ?figure dl:estimateOf ?node ; dl:policy <https://w3id.org/dateline/code/policy/ucdp-like> ;
            dl:victimScope <https://w3id.org/dateline/code/victim-scope/all> ; dl:lowEstimate ?low ; dl:highEstimate ?high } }
        """;
    private static final String EVENTS = PREFIXES + """
        SELECT ?node ?kind ?lat ?long ?place ?start ?end ?low ?high WHERE {
          ?node a dl:CodedEvent ; geo:lat ?lat ; geo:long ?long ; dl:startDate ?start ; dl:endDate ?end .
          ?figure dl:estimateOf ?node ; dl:lowEstimate ?low ; dl:highEstimate ?high
          OPTIONAL { ?node dl:violenceType ?kind }
          OPTIONAL { ?node dl:codedPlace ?place } }
        """;
    private static final Set<String> WIDE = Set.of("governorate", "district", "area");

    private final DatasetGraph data;
    private final Iris iris;
    private final Node graph;

    MatchGraph(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.graph = iris.matchesGraph();
    }

    /** Finds all matches anew; writes only what has changed. */
    boolean refresh() {
        Set<Quad> present = new HashSet<>(Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)));
        Set<Quad> wanted = wanted();
        present.stream().filter(quad -> !wanted.contains(quad)).forEach(data::delete);
        wanted.stream().filter(quad -> !present.contains(quad)).forEach(data::add);
        return !present.equals(wanted);
    }

    private Set<Quad> wanted() {
        Set<Quad> quads = new HashSet<>();
        if (data.contains(Node.ANY, Node.ANY, Terms.TYPE, Vocabulary.CODED_EVENT)) {
            new MatchFinder(MatchWeights.shipped())
                    .find(candidates(INCIDENTS), candidates(EVENTS))
                    .forEach(match -> describe(match, quads));
        }
        return quads;
    }

    private void describe(MatchFinder.Match match, Set<Quad> quads) {
        Node node = iris.match(match.incident(), match.event());
        quads.add(new Quad(graph, node, Terms.TYPE, Vocabulary.MATCH));
        quads.add(new Quad(graph, node, Vocabulary.MATCHES_INCIDENT, NodeFactory.createURI(match.incident())));
        quads.add(new Quad(graph, node, Vocabulary.MATCHES_EVENT, NodeFactory.createURI(match.event())));
        quads.add(new Quad(
                graph,
                node,
                Vocabulary.MATCH_SCORE,
                Literals.decimal(match.score().toPlainString())));
        match.reasons()
                .forEach(reason -> quads.add(new Quad(graph, node, Vocabulary.MATCH_REASON, Literals.string(reason))));
    }

    private List<Candidate> candidates(String query) {
        List<Candidate> candidates = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            exec.select().forEachRemaining(row -> candidates.add(candidate(row)));
        }
        return candidates;
    }

    private static Candidate candidate(Binding row) {
        Optional<Candidate.Range> killed = text(row, "low")
                .flatMap(low -> text(row, "high")
                        .map(high -> new Candidate.Range(
                                Long.parseLong(low), StrictMath.max(Long.parseLong(low), Long.parseLong(high)))));
        return new Candidate(
                row.get("node").getURI(),
                Optional.ofNullable(row.get("kind")).map(Iris::codeOf).orElse(""),
                new GeoPoint(number(row, "lat"), number(row, "long")),
                text(row, "place").orElse(""),
                WIDE.contains(text(row, "placeKind").orElse("")),
                new Period(day(row, "start"), day(row, "end")),
                killed);
    }

    private static Optional<String> text(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).map(Node::getLiteralLexicalForm);
    }

    private static double number(Binding row, String name) {
        return Double.parseDouble(text(row, name).orElseThrow());
    }

    private static LocalDate day(Binding row, String name) {
        return LocalDate.parse(text(row, name).orElseThrow());
    }
}
