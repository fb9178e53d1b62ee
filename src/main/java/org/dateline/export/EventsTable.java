package org.dateline.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Vocabulary;

/**
 * The reports of a store as a table, one row a report. {@code participants} are {@code name:role:certainty}; {@code trigger},
 * {@code begin} and {@code offset_end} give the words that tell of the event. Rows stand in the order of document, begin,
 * end, event.
 */
public final class EventsTable {
    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            ("document event incident event_type aggregate place place_iri country lat lon where_precision start end"
                            + " date_precision participants claims trigger begin offset_end")
                    .split(" "));

    private final Facts spans;
    private final Reports reports;
    private final Documents documents;
    private final Map<String, List<String>> claimsOf = new TreeMap<>();

    /** @param store must be in a read transaction of the caller if it is transactional */
    public EventsTable(DatasetGraph store) {
        this.spans = Facts.about(store, "?report dl:denotedBy ?s");
        this.reports = new Reports(store, new Names(store));
        this.documents = new Documents(store);
        Facts claims = Facts.about(store, "?s a dl:CasualtyClaim");
        for (Node claim : claims.subjects()) {
            claimsOf.computeIfAbsent(claims.text(claim, Vocabulary.ABOUT_REPORT), report -> new ArrayList<>())
                    .add(claim.getURI());
        }
    }

    /** The whole table. */
    public Table read() {
        List<Row> rows = new ArrayList<>();
        for (Node report : reports.facts().subjects()) {
            rows.add(row(report));
        }
        rows.sort(Row.ORDER);
        return new Table(COLUMNS, rows.stream().map(Row::cells).toList());
    }

    private Row row(Node report) {
        Facts facts = reports.facts();
        Optional<Node> trigger = trigger(report);
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(documents.nameOf(facts.one(report, Vocabulary.IN_PUBLICATION).orElse(report)));
        cells.add(report.getURI());
        cells.add(facts.text(report, Vocabulary.REPORTS_ON));
        cells.add(facts.code(report, Vocabulary.EVENT_TYPE));
        cells.add(reports.aggregate(report));
        cells.addAll(reports.where(report));
        cells.addAll(reports.when(report));
        cells.add(reports.participants(report));
        cells.add(ListCell.ofIris(claimsOf.getOrDefault(report.getURI(), List.of())));
        cells.add(trigger.map(span -> spans.text(span, Vocabulary.QUOTE)).orElse(""));
        cells.add(trigger.map(span -> spans.text(span, Vocabulary.BEGIN)).orElse(""));
        cells.add(trigger.map(span -> spans.text(span, Vocabulary.END)).orElse(""));
        return new Row(
                cells, trigger.map(span -> offset(span, Vocabulary.BEGIN)).orElse(-1L));
    }

    /** The span whose offsets end the report's IRI, else the first span that the report rests on. */
    private Optional<Node> trigger(Node report) {
        List<Node> denoting = reports.facts().all(report, Vocabulary.DENOTED_BY).stream()
                .sorted(Comparator.comparingLong((Node span) -> offset(span, Vocabulary.BEGIN))
                        .thenComparingLong(span -> offset(span, Vocabulary.END)))
                .toList();
        Optional<Node> named = denoting.stream()
                .filter(span -> report.getURI()
                        .endsWith("-" + spans.text(span, Vocabulary.BEGIN) + "-" + spans.text(span, Vocabulary.END)))
                .findFirst();
        return named.or(() -> denoting.stream().findFirst());
    }

    private long offset(Node span, Node property) {
        String text = spans.text(span, property);
        return text.isEmpty() ? -1 : Long.parseLong(text);
    }

    private record Row(List<String> cells, long begin) {
        private static final Comparator<Row> ORDER = Comparator.comparing(
                        (Row row) -> row.cells.get(COLUMNS.indexOf("document")))
                .thenComparingLong(Row::begin)
                .thenComparing(row -> row.cells.get(COLUMNS.indexOf("event")));
    }
}
