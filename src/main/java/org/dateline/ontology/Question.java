package org.dateline.ontology;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.export.SavedQuery;
import org.dateline.export.ShortIri;

/**
 * A competency question with its query and the beginning of its answer on the sample articles.
 *
 * @param id such as CQ01
 * @param rows the first rows of the answer; none where it is a graph
 * @param total how many rows, or triples, the whole answer has
 * @param triples the first lines of the answer where it is a graph, and otherwise empty
 */
record Question(String id, SavedQuery query, List<String> columns, List<List<Cell>> rows, int total, String triples) {

    /**
     * A value of the answer.
     *
     * @param shown IRIs by their prefixes, long hashes by their first digits
     * @param whole the value itself
     */
    record Cell(String shown, String whole) {
        private static final Pattern HASH = Pattern.compile("([0-9a-f]{8})[0-9a-f]{16,}");

        static Cell of(String value) {
            return new Cell(HASH.matcher(ShortIri.of(value)).replaceAll("$1…"), value);
        }
    }
}
