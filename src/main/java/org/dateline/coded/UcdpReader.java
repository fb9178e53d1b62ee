package org.dateline.coded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.time.DatePrecision;
import org.dateline.time.Period;

/**
 * Reads the georeferenced event data of the Uppsala Conflict Data Program (UCDP GED) as CSV, row by row. Columns are found by
 * their names, so that versions with more of them are read too; numbers may be written as {@code 4} or {@code 4.0}.
 */
public final class UcdpReader {
    /** The columns without which a file is refused. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "type_of_violence",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "where_prec",
            "where_coordinates",
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "country",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "low",
            "best",
            "high");

    private static final List<String> VIOLENCE = List.of("stateBased", "nonState", "oneSided");
    private static final List<String> WHERE =
            List.of("exact", "near", "district", "governorate", "country-part", "country", "air");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * A row that is passed over.
     *
     * @param line on which it ends, counted from 1
     */
    public record Fault(long line, String reason) {}

    /**
     * Reads all rows in their order.
     *
     * @return the reason why the file is not read at all; empty when it is
     */
    public Optional<String> read(Reader csv, Consumer<CodedEvent> events, Consumer<Fault> faults) {
        try (CSVParser parser = FORMAT.parse(csv)) {
            List<String> missing = COLUMNS.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                return Optional.of("it has no column " + String.join(", ", missing));
            }
            for (CSVRecord row : parser) {
                try {
                    events.accept(event(row));
                } catch (Unreadable e) {
                    faults.accept(new Fault(parser.getCurrentLineNumber(), e.getMessage()));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException | CSVException e) {
            return Optional.of("it is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("reading coded events", e);
        } catch (UncheckedIOException e) {
            return Optional.of("it breaks off: " + e.getMessage());
        }
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private static CodedEvent event(CSVRecord row) throws Unreadable {
        if (!row.isConsistent()) {
            throw new Unreadable(row.size() + " cells, and the first line has another number");
        }
        long id = number(row, "id");
        if (id <= 0) {
            throw new Unreadable("id is " + id);
        }
        CodedEvent.Deaths deaths = new CodedEvent.Deaths(number(row, "low"), number(row, "best"), number(row, "high"));
        return new CodedEvent(
                Long.toString(id),
                code(VIOLENCE, number(row, "type_of_violence")),
                new CodedEvent.Sides(actor(row, "side_a"), actor(row, "side_b")),
                where(row),
                when(row),
                (int) number(row, "event_clarity"),
                new CodedEvent.Sources(row.get("source_article").strip(), number(row, "number_of_sources")),
                deaths,
                scopes(row));
    }

    private static Map<String, Long> scopes(CSVRecord row) throws Unreadable {
        Map<String, Long> scopes = new LinkedHashMap<>();
        scopes.put("sideA", number(row, "deaths_a"));
        scopes.put("sideB", number(row, "deaths_b"));
        scopes.put("civilians", number(row, "deaths_civilians"));
        scopes.put("unknownStatus", number(row, "deaths_unknown"));
        scopes.values().removeIf(deaths -> deaths == 0);
        return scopes;
    }

    private static Optional<CodedEvent.Actor> actor(CSVRecord row, String side) throws Unreadable {
        String name = row.get(side).strip();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new CodedEvent.Actor(Long.toString(number(row, side + "_new_id")), name));
    }

    private static CodedEvent.Where where(CSVRecord row) throws Unreadable {
        String name = Stream.of("where_coordinates", "adm_2", "adm_1", "country")
                .map(column -> row.get(column).strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return new CodedEvent.Where(
                name,
                degrees(row, "latitude", 90),
                degrees(row, "longitude", 180),
                code(WHERE, number(row, "where_prec")));
    }

    private static String degrees(CSVRecord row, String column, int most) throws Unreadable {
        BigDecimal value = decimal(row, column);
        if (value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Unreadable(column + " is " + value + " degrees");
        }
        return value.toPlainString();
    }

    private static CodedEvent.When when(CSVRecord row) throws Unreadable {
        LocalDate start = day(row, "date_start");
        LocalDate end = day(row, "date_end");
        if (end.isBefore(start)) {
            throw new Unreadable("it ends on " + end + " before it begins on " + start);
        }
        long precision = number(row, "date_prec");
        Optional<String> code = Stream.of(DatePrecision.values())
                .filter(value -> value.ucdp().filter(ucdp -> ucdp == precision).isPresent())
                .map(DatePrecision::code)
                .findFirst();
        return new CodedEvent.When(new Period(start, end), code);
    }

    private static LocalDate day(CSVRecord row, String column) throws Unreadable {
        String written = row.get(column).strip();
        try {
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (DateTimeException e) {
            throw new Unreadable(column + " is '" + written + "', not a day as 2016-01-31");
        }
    }

    private static long number(CSVRecord row, String column) throws Unreadable {
        BigDecimal value = decimal(row, column);
        try {
            long number = value.longValueExact();
            if (number < 0) {
                throw new Unreadable(column + " is " + number);
            }
            return number;
        } catch (ArithmeticException e) {
            throw new Unreadable(column + " is " + value + ", not a whole number");
        }
    }

    private static BigDecimal decimal(CSVRecord row, String column) throws Unreadable {
        String written = row.get(column).strip();
        if (!written.matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
            throw new Unreadable(column + " is '" + written + "', not a number");
        }
        return new BigDecimal(written);
    }

    private static Optional<String> code(List<String> codes, long number) {
        return number >= 1 && number <= codes.size() ? Optional.of(codes.get((int) number - 1)) : Optional.empty();
    }
}
