package org.dateline.correct;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of corrections: tab-separated, with the columns {@code kind target with field value who when why} in any
 * order; lines that begin with {@code #} are comments.
 *
 * @param corrections those that are well formed, each with its line
 * @param faults what is wrong with the other lines
 */
public record CorrectionFile(Map<Integer, Correction> corrections, List<Fault> faults) {
    public static final List<String> COLUMNS =
            List.of("kind", "target", "with", "field", "value", "who", "when", "why");

    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setQuote(null)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    public CorrectionFile {
        corrections = new TreeMap<>(corrections);
        faults = List.copyOf(faults);
    }

    /**
     * A line that cannot be taken.
     *
     * @param line counted from 1
     * @param reason what is wrong with it, for people
     */
    public record Fault(int line, String reason) {}

    /** @param ids what the prefix {@code id:} stands for */
    public static CorrectionFile read(String text, String ids) {
        Map<Integer, Correction> corrections = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            List<String> missing = COLUMNS.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                return new CorrectionFile(
                        Map.of(), List.of(new Fault(1, "there is no column " + String.join(", ", missing))));
            }
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                Optional<String> fault =
                        row.isConsistent() ? fault(row) : Optional.of("the line has other columns than the first");
                fault.ifPresentOrElse(
                        reason -> faults.add(new Fault(line, reason)),
                        () -> corrections.put(line, correction(row, ids)));
            }
        } catch (IllegalArgumentException e) {
            return new CorrectionFile(Map.of(), List.of(new Fault(1, String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory", e);
        }
        return new CorrectionFile(corrections, faults);
    }

    private static Optional<String> fault(CSVRecord row) {
        Optional<CorrectionKind> kind = CorrectionKind.of(row.get("kind"));
        if (kind.isEmpty()) {
            return Optional.of("kind is '" + row.get("kind") + "', not one of " + CorrectionKind.all());
        }
        for (String column : List.of("target", "who", "when", "why")) {
            if (row.get(column).isEmpty()) {
                return Optional.of("the column " + column + " is empty");
            }
        }
        if (!isIri(row.get("target")) || !(row.get("with").isEmpty() || isIri(row.get("with")))) {
            return Optional.of("target and with are IRIs, written out or as id:...");
        }
        if (kind.get().isOfTwo() == row.get("with").isEmpty()) {
            return Optional.of(kind.get().code() + (kind.get().isOfTwo() ? " needs" : " has no")
                    + " second IRI in the column with");
        }
        return day(row.get("when")).isEmpty()
                ? Optional.of("when is '" + row.get("when") + "', not a day as 2026-11-21")
                : value(kind.get(), row);
    }

    private static Optional<String> value(CorrectionKind kind, CSVRecord row) {
        String value = row.get("value");
        if (kind == CorrectionKind.FIX_VALUE) {
            Optional<CorrectedField> field = CorrectedField.of(row.get("field"));
            if (field.isEmpty()) {
                return Optional.of("field is '" + row.get("field") + "', not one of " + CorrectedField.all());
            }
            return field.get().accepts(value)
                    ? Optional.empty()
                    : Optional.of("value is '" + value + "', not " + field.get().form());
        }
        if (!row.get("field").isEmpty() || (kind == CorrectionKind.ALIAS) == value.isEmpty()) {
            return Optional.of(kind.code()
                    + (kind == CorrectionKind.ALIAS
                            ? " needs the name in the column value, and no field"
                            : " has neither field nor value"));
        }
        return Optional.empty();
    }

    private static boolean isIri(String text) {
        return text.matches("(https?://|id:)[^\\s<>\"{}|\\\\^`]+");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Correction correction(CSVRecord row, String ids) {
        Optional<CorrectedField> field = CorrectedField.of(row.get("field"));
        String value = row.get("value");
        return new Correction(
                CorrectionKind.of(row.get("kind")).orElseThrow(),
                full(row.get("target"), ids),
                Optional.of(row.get("with")).filter(with -> !with.isEmpty()).map(with -> full(with, ids)),
                field,
                field.filter(CorrectedField.PLACE::equals).isPresent() ? full(value, ids) : value,
                row.get("who"),
                day(row.get("when")).orElseThrow(),
                row.get("why"));
    }

    private static String full(String iri, String ids) {
        return iri.startsWith("id:") ? ids + iri.substring("id:".length()) : iri;
    }
}
