package org.dateline.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.time.Period;
import org.junit.jupiter.api.Test;

/** Rows in the columns of UCDP GED, all of them invented. */
class UcdpReaderTest {
    private static final Path FILE = Path.of("src/test/resources/org/dateline/coded/invented-ged-0.1.csv");

    private final List<CodedEvent> events = new ArrayList<>();
    private final List<UcdpReader.Fault> faults = new ArrayList<>();

    private Optional<String> read(Reader csv) {
        return new UcdpReader().read(csv, events::add, faults::add);
    }

    private void readFile() throws IOException {
        try (Reader csv = Files.newBufferedReader(FILE)) {
            assertThat(read(csv)).isEmpty();
        }
    }

    @Test
    void a_row_is_an_event_with_sides_place_days_and_figures() throws IOException {
        readFile();
        CodedEvent event = events.get(0);
        assertThat(event.id()).isEqualTo("900001");
        assertThat(event.violence()).contains("stateBased");
        assertThat(event.sides().second()).contains(new CodedEvent.Actor("22", "Free Hills Front"));
        assertThat(event.where())
                .isEqualTo(new CodedEvent.Where(
                        "Qaim town, Qaim district, Anbar governorate, Nowhere",
                        "34.37",
                        "41.09",
                        Optional.of("exact")));
        assertThat(event.when().precision()).contains("day");
        assertThat(event.deaths()).isEqualTo(new CodedEvent.Deaths(9, 10, 13));
        assertThat(event.ofScopes()).isEqualTo(Map.of("sideB", 9L, "civilians", 1L));
        assertThat(event.sources().count()).isEqualTo(2);
    }

    @Test
    void precisions_are_told_by_the_codes_of_our_lists() throws IOException {
        readFile();
        CodedEvent event = events.get(1);
        assertThat(event.violence()).contains("oneSided");
        assertThat(event.where().precision()).contains("near");
        assertThat(event.when())
                .isEqualTo(new CodedEvent.When(
                        new Period(LocalDate.parse("2017-03-19"), LocalDate.parse("2017-03-22")),
                        Optional.of("fewDays")));
    }

    @Test
    void what_is_left_out_stays_unknown() throws IOException {
        readFile();
        assertThat(events.get(2).sides().second()).isEmpty();
        assertThat(events.get(2).sources().words()).isEmpty();
    }

    @Test
    void bad_rows_are_passed_over_and_named_by_their_line() throws IOException {
        readFile();
        assertThat(events).extracting(CodedEvent::id).containsExactly("900001", "900002", "900009");
        assertThat(faults)
                .containsExactly(
                        new UcdpReader.Fault(4, "date_start is '2017-04-31', not a day as 2016-01-31"),
                        new UcdpReader.Fault(5, "it ends on 2017-03-01 before it begins on 2017-03-21"),
                        new UcdpReader.Fault(6, "best is 'some', not a number"),
                        new UcdpReader.Fault(7, "latitude is 134.0 degrees"),
                        new UcdpReader.Fault(8, "deaths_b is 1.5, not a whole number"),
                        new UcdpReader.Fault(9, "10 cells, and the first line has another number"));
    }

    @Test
    void a_file_of_another_form_is_not_read() {
        assertThat(read(new StringReader("id,country\n1,Nowhere\n")))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("it has no column type_of_violence, "));
        assertThat(read(new StringReader("id,id\n1,2\n"))).isPresent();
        assertThat(read(new StringReader(""))).isPresent();
    }
}
