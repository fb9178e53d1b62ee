package org.dateline.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Vocabulary;

/**
 * The claims of a store as a table, one row a claim: a stable interface. Rows stand in the order of document, begin, end,
 * harm, claim. Codes are those of the ontology's code lists.
 */
public final class ClaimsTable {
    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of(("document claim event incident event_type aggregate harm low best high bound count_text victims"
                            + " victim_category victim_group place place_iri country lat lon where_precision start end"
                            + " date_precision perpetrators claimants relayed_by publisher published certainty polarity"
                            + " excludes rule confidence repeats sentence begin offset_end subset_of place_text"
                            + " country_iso claimant_iris perpetrator_iris document_sha256 corrections")
                    .split(" "));

    private final Facts claims;
    private final Facts spans;
    private final Names names;
    private final Reports reports;
    private final Documents documents;
    private final Facts corrections;

    /** @param store must be in a read transaction of the caller if it is transactional */
    public ClaimsTable(DatasetGraph store) {
        this.claims = Facts.about(store, "?s a dl:CasualtyClaim");
        this.spans = Facts.about(
                store,
                "?claim a dl:CasualtyClaim ; dl:evidence|dl:countEvidence|dl:claimantEvidence|dl:relayEvidence ?s");
        this.names = new Names(store);
        this.reports = new Reports(store, names);
        this.documents = new Documents(store);
        this.corrections = Facts.about(store, "?s a dl:Correction");
    }

    /** The whole table. */
    public Table read() {
        List<Row> rows = new ArrayList<>();
        for (Node claim : claims.subjects()) {
            rows.add(row(claim));
        }
        rows.sort(Row.ORDER);
        return new Table(COLUMNS, rows.stream().map(Row::cells).toList());
    }

    private Row row(Node claim) {
        Node publication = claims.one(claim, Vocabulary.IN_PUBLICATION).orElse(claim);
        Node report = claims.one(claim, Vocabulary.ABOUT_REPORT).orElse(claim);
        Node count = claims.one(claim, Vocabulary.COUNT_EVIDENCE).orElse(claim);
        Names.Named perpetrators = reports.perpetrators(report);
        Names.Named claimants = names.all(claims.all(claim, Vocabulary.CLAIMANT));
        Facts event = reports.facts();

        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(documents.nameOf(publication));
        cells.add(claim.getURI());
        cells.add(report.getURI());
        cells.add(event.text(report, Vocabulary.REPORTS_ON));
        cells.add(event.code(report, Vocabulary.EVENT_TYPE));
        cells.add(reports.aggregate(report));
        cells.add(claims.code(claim, Vocabulary.HARM));
        cells.addAll(figure(claim));
        cells.addAll(victims(claim));
        cells.addAll(reports.where(report));
        cells.addAll(reports.when(report));
        cells.add(perpetrators.names());
        cells.add(words(claim, Vocabulary.CLAIMANT_EVIDENCE));
        cells.add(words(claim, Vocabulary.RELAY_EVIDENCE));
        cells.add(documents.publisherOf(publication).map(names::of).orElse(""));
        cells.add(documents.publishedOn(publication));
        cells.add(claims.code(claim, Vocabulary.CERTAINTY));
        cells.add(claims.code(claim, Vocabulary.POLARITY));
        cells.add(ListCell.of(claims.all(claim, Vocabulary.EXCLUDES).stream()
                .map(Values::text)
                .toList()));
        cells.add(claims.text(claim, Vocabulary.RULE));
        cells.add(claims.text(claim, Vocabulary.CONFIDENCE));
        cells.add(claims.text(claim, Vocabulary.REPEATS));
        cells.add(sentence(claim, count));
        cells.add(spans.text(count, Vocabulary.BEGIN));
        cells.add(spans.text(count, Vocabulary.END));
        cells.add(claims.text(claim, Vocabulary.SUBSET_OF));
        cells.add(event.text(report, Vocabulary.PLACE_TEXT));
        cells.add(reports.countryCode(report));
        cells.add(claimants.iris());
        cells.add(perpetrators.iris());
        cells.add(documents.textDigestOf(publication));
        cells.add(corrections(claim, report));
        return new Row(cells, offset(count, Vocabulary.BEGIN), offset(count, Vocabulary.END));
    }

    /** What applies to the claim and its report: {@code rejectClaim}, or the field and its right value; cells are as read. */
    private String corrections(Node claim, Node report) {
        List<Node> applied = new ArrayList<>(claims.all(claim, Vocabulary.REJECTED_BY));
        applied.addAll(claims.all(claim, Vocabulary.FIXED_BY));
        applied.addAll(reports.facts().all(report, Vocabulary.FIXED_BY));
        return ListCell.of(applied.stream()
                .map(correction ->
                        corrections.code(correction, Vocabulary.CORRECTION_KIND).equals("fixValue")
                                ? corrections.text(correction, Vocabulary.CORRECTED_FIELD) + "="
                                        + corrections.text(correction, Vocabulary.CORRECTED_VALUE)
                                : corrections.code(correction, Vocabulary.CORRECTION_KIND))
                .sorted()
                .toList());
    }

    /** The words of the spans in text order: claimants are given as the text gives them. */
    private String words(Node claim, Node property) {
        return ListCell.of(claims.all(claim, property).stream()
                .sorted(Comparator.comparingLong(span -> offset(span, Vocabulary.BEGIN)))
                .map(span -> spans.text(span, Vocabulary.QUOTE))
                .toList());
    }

    /** The cells low, best, high, bound, count_text: the ends of a range as stated, or the stated number as best. */
    private List<String> figure(Node claim) {
        String bound = claims.code(claim, Vocabulary.BOUND);
        boolean range = bound.equals("range");
        return List.of(
                range ? claims.text(claim, Vocabulary.LOW) : "",
                claims.text(claim, Vocabulary.COUNT),
                range ? claims.text(claim, Vocabulary.HIGH) : "",
                bound,
                claims.text(claim, Vocabulary.COUNT_TEXT));
    }

    private List<String> victims(Node claim) {
        return List.of(
                claims.text(claim, Vocabulary.VICTIM_TEXT),
                claims.code(claim, Vocabulary.VICTIM_CATEGORY),
                claims.one(claim, Vocabulary.VICTIM_GROUP).map(names::of).orElse(""));
    }

    /** The sentence that holds the number, else the first of the claim's evidence. */
    private String sentence(Node claim, Node count) {
        List<Node> sentences = claims.all(claim, Vocabulary.EVIDENCE).stream()
                .sorted(Comparator.comparingLong(span -> offset(span, Vocabulary.BEGIN)))
                .toList();
        Optional<Node> around = sentences.stream()
                .filter(span -> offset(span, Vocabulary.BEGIN) <= offset(count, Vocabulary.BEGIN)
                        && offset(count, Vocabulary.END) <= offset(span, Vocabulary.END))
                .findFirst();
        return around.or(() -> sentences.stream().findFirst())
                .map(span -> spans.text(span, Vocabulary.QUOTE))
                .orElse("");
    }

    private long offset(Node span, Node property) {
        String text = spans.text(span, property);
        return text.isEmpty() ? -1 : Long.parseLong(text);
    }

    private record Row(List<String> cells, long begin, long end) {
        private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> cell(row, "document"))
                .thenComparingLong(Row::begin)
                .thenComparingLong(Row::end)
                .thenComparing(row -> cell(row, "harm"))
                .thenComparing(row -> cell(row, "claim"));

        private static String cell(Row row, String column) {
            return row.cells.get(COLUMNS.indexOf(column));
        }
    }
}
