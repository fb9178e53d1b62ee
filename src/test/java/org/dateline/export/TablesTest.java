package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final String PUBLICATION =
            "https://w3id.org/dateline/id/publication/83f681d7c3c9719c82df45289057779f";

    @Test
    void a_claim_is_one_row_with_all_that_is_known_of_it() {
        Map<String, String> row = claims("air-strike").get(0);
        assertThat(row)
                .containsEntry("document", "a.txt")
                .containsEntry("claim", PUBLICATION + "/claim/killed-27-38")
                .containsEntry("event", PUBLICATION + "/report/airstrike-103-113")
                .containsEntry("incident", "https://w3id.org/dateline/id/incident/0123456789abcdef")
                .containsEntry("event_type", "airstrike")
                .containsEntry("aggregate", "false")
                .containsEntry("harm", "killed")
                .containsEntry("best", "13")
                .containsEntry("bound", "atLeast")
                .containsEntry("count_text", "At least 13")
                .containsEntry("victims", "soldiers")
                .containsEntry("victim_category", "military")
                .containsEntry("place", "Qaim")
                .containsEntry("place_iri", "https://w3id.org/dateline/id/place/qaim")
                .containsEntry("country", "Iraq")
                .containsEntry("country_iso", "IQ")
                .containsEntry("lat", "34.37")
                .containsEntry("lon", "41.05")
                .containsEntry("where_precision", "2")
                .containsEntry("start", "2017-03-21")
                .containsEntry("end", "2017-03-21")
                .containsEntry("date_precision", "1")
                .containsEntry("claimants", "a medical source")
                .containsEntry("claimant_iris", PUBLICATION + "/source/125-141")
                .containsEntry("publisher", "Tigris Wire")
                .containsEntry("published", "2017-03-21")
                .containsEntry("certainty", "asserted")
                .containsEntry("polarity", "affirmed")
                .containsEntry("rule", "R-FIG-01")
                .containsEntry("confidence", "0.9")
                .containsEntry("begin", "27")
                .containsEntry("offset_end", "38")
                .containsEntry("place_text", "near Qaim")
                .containsEntry("document_sha256", "d50f6663e543a697ca1bac43b71ce279cb65fb87baa16034cb01c5a52a437dfb");
        assertThat(row.get("sentence")).startsWith("QAIM, Iraq").endsWith("a medical source said.");
    }

    @Test
    void what_is_unknown_is_an_empty_cell() {
        assertThat(claims("air-strike").get(0))
                .containsEntry("low", "")
                .containsEntry("high", "")
                .containsEntry("victim_group", "")
                .containsEntry("relayed_by", "")
                .containsEntry("excludes", "")
                .containsEntry("repeats", "");
    }

    @Test
    void a_subset_names_the_claim_that_contains_it() {
        assertThat(claims("air-strike").get(1)).containsEntry("subset_of", PUBLICATION + "/claim/killed-27-38");
    }

    @Test
    void separators_inside_names_stand_behind_a_backslash() {
        Map<String, String> row = claims("air-strike").get(0);
        assertThat(row).containsEntry("perpetrators", "US-led\\: the \\| coalition:alleged");
        assertThat(row).containsEntry("perpetrator_iris", "https://w3id.org/dateline/id/agent/us-led-coalition");
    }

    @Test
    void ranges_give_both_ends_and_vague_words_no_number() {
        List<Map<String, String>> rows = claims("bounds");
        assertThat(rows)
                .extracting(row -> row.get("bound"))
                .contains("exact", "atLeast", "atMost", "about", "range", "vague");
        for (Map<String, String> row : rows) {
            boolean range = cell(row, "bound").equals("range");
            boolean vague = cell(row, "bound").equals("vague");
            assertThat(cell(row, "best").isEmpty()).as("best of %s", row).isEqualTo(range || vague);
            assertThat(cell(row, "low").isEmpty()).as("low of %s", row).isEqualTo(!range);
            assertThat(cell(row, "high").isEmpty()).as("high of %s", row).isEqualTo(!range);
        }
    }

    @Test
    void rows_stand_in_the_order_of_document_and_offset() {
        assertThat(claims("bounds", "air-strike")).isSortedAccordingTo((a, b) -> {
            int byDocument = cell(a, "document").compareTo(cell(b, "document"));
            return byDocument != 0
                    ? byDocument
                    : Integer.compare(Integer.parseInt(cell(a, "begin")), Integer.parseInt(cell(b, "begin")));
        });
    }

    @Test
    void an_event_is_one_row_with_its_trigger_and_claims() {
        DatasetGraph store = Examples.store("air-strike");
        Table table = Txn.calculateRead(store, () -> new EventsTable(store).read());
        assertThat(rows(table)).hasSize(1);
        assertThat(rows(table).get(0))
                .containsEntry("document", "a.txt")
                .containsEntry("event_type", "airstrike")
                .containsEntry("trigger", "air strike")
                .containsEntry("begin", "103")
                .containsEntry("offset_end", "113")
                .containsEntry("participants", "US-led\\: the \\| coalition:perpetrator:alleged")
                .containsEntry("claims", PUBLICATION + "/claim/killed-27-38|" + PUBLICATION + "/claim/killed-49-52");
    }

    @Test
    void csv_quotes_what_needs_it_and_ends_lines_as_rfc_4180_says() {
        StringBuilder out = new StringBuilder();
        new Table(List.of("a", "b"), List.of(List.of("=1+1", "say \"no\""), List.of("two\nlines", "x, y")))
                .writeCsv(out);
        assertThat(out).hasToString("a,b\r\n=1+1,\"say \"\"no\"\"\"\r\n\"two\nlines\",\"x, y\"\r\n");
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> claims(String... examples) {
        DatasetGraph store = Examples.store(examples);
        return rows(Txn.calculateRead(store, () -> new ClaimsTable(store).read()));
    }

    private static List<Map<String, String>> rows(Table table) {
        return table.rows().stream()
                .map(cells -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < cells.size(); i++) {
                        row.put(table.columns().get(i), cells.get(i));
                    }
                    return row;
                })
                .toList();
    }
}
