package org.dateline.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.event.WherePrecision;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.time.DatePrecision;

/** The reports of the store: what publications say happened. */
final class Reports {
    private final Facts reports;
    private final Facts participations;
    private final Map<String, List<Node>> byReport = new TreeMap<>();
    private final Names names;
    private final Places places;

    Reports(DatasetGraph store, Names names) {
        this.reports = Facts.about(store, "?s dl:eventType ?type ; dl:inPublication ?publication");
        this.participations = Facts.about(store, "?s a dl:Participation");
        this.names = names;
        this.places = new Places(store, names);
        for (Node participation : participations.subjects()) {
            byReport.computeIfAbsent(
                            participations.text(participation, Vocabulary.IN_REPORT), report -> new ArrayList<>())
                    .add(participation);
        }
    }

    Facts facts() {
        return reports;
    }

    /** {@code true} when the report sums several events. */
    String aggregate(Node report) {
        boolean sums = reports.all(report, Terms.TYPE).contains(Vocabulary.AGGREGATE_REPORT);
        return Boolean.toString(sums);
    }

    /** The cells place, place_iri, country, lat, lon, where_precision (UCDP 1 to 7). */
    List<String> where(Node report) {
        String code = reports.code(report, Vocabulary.WHERE_PRECISION);
        String precision = Stream.of(WherePrecision.values())
                .filter(value -> value.code().equals(code))
                .flatMap(value -> value.ucdp().stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
        List<String> cells = new ArrayList<>(places.cells(reports.one(report, Vocabulary.PLACE_PROPERTY)));
        cells.add(precision);
        return cells;
    }

    String countryCode(Node report) {
        return places.countryCode(reports.one(report, Vocabulary.PLACE_PROPERTY));
    }

    /** The cells start, end (ISO dates) and date_precision (UCDP 1 to 5). */
    List<String> when(Node report) {
        String code = reports.code(report, Vocabulary.DATE_PRECISION);
        String precision = Stream.of(DatePrecision.values())
                .filter(value -> value.code().equals(code))
                .flatMap(value -> value.ucdp().stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
        return List.of(
                reports.text(report, Vocabulary.START_DATE), reports.text(report, Vocabulary.END_DATE), precision);
    }

    /** Perpetrators as {@code name:certainty}, and their IRIs in the same order. */
    Names.Named perpetrators(Node report) {
        List<Node> parts = parts(report)
                .filter(part -> participations.code(part, Vocabulary.ROLE).equals("perpetrator"))
                .toList();
        return new Names.Named(
                parts.stream()
                        .map(part -> ListCell.escape(name(part)) + ":" + certainty(part))
                        .collect(Collectors.joining("|")),
                ListCell.ofIris(parts.stream()
                        .map(part -> participations.text(part, Vocabulary.PARTICIPANT))
                        .toList()));
    }

    /** Everybody who takes part as {@code name:role:certainty}. */
    String participants(Node report) {
        return parts(report)
                .map(part -> ListCell.escape(name(part)) + ":" + participations.code(part, Vocabulary.ROLE) + ":"
                        + certainty(part))
                .collect(Collectors.joining("|"));
    }

    private Stream<Node> parts(Node report) {
        return byReport.getOrDefault(report.getURI(), List.of()).stream()
                .sorted(Comparator.comparing(this::name).thenComparing(Node::getURI));
    }

    private String name(Node participation) {
        Optional<Node> participant = participations.one(participation, Vocabulary.PARTICIPANT);
        return participant.map(names::of).orElse("");
    }

    /** MUC-4's finer codes below {@code alleged} are exported as {@code alleged}. */
    private String certainty(Node participation) {
        String code = participations.code(participation, Vocabulary.CERTAINTY);
        return code.equals("accusedByAuthorities") || code.equals("possible") ? "alleged" : code;
    }
}
