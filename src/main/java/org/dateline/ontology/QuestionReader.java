package org.dateline.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.export.QueryLibrary;
import org.dateline.export.SavedQuery;

/** Reads the competency questions from the query library, with the answers that stand beside the queries. */
final class QuestionReader {
    private static final int SHOWN_ROWS = 6;
    private static final int SHOWN_TRIPLES = 12;

    List<Question> read(QueryLibrary library) {
        return library.queries().stream()
                .flatMap(query -> query.competency().stream().map(id -> question(id, query)))
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    private static Question question(String id, SavedQuery query) {
        String name = "/queries/" + query.name() + ".expected";
        return query.givesRows()
                ? rows(id, query, new CarriedFile(name + ".csv").text())
                : triples(id, query, new CarriedFile(name + ".nt").text());
    }

    private static Question rows(String id, SavedQuery query, String csv) {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            List<List<Question.Cell>> shown = records.stream()
                    .skip(1)
                    .limit(SHOWN_ROWS)
                    .map(row -> row.stream().map(Question.Cell::of).toList())
                    .toList();
            return new Question(id, query, records.get(0).toList(), shown, records.size() - 1, "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the answer to " + query.name(), e);
        }
    }

    private static Question triples(String id, SavedQuery query, String lines) {
        String shown = lines.lines().limit(SHOWN_TRIPLES).collect(Collectors.joining("\n"));
        return new Question(id, query, List.of(), List.of(), (int) lines.lines().count(), shown);
    }
}
