package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {
    private static final String PLACES =
            "id\tname\tkind\taliases\tdemonyms\twithin\tcountry\tlat\tlon\tgeonames\twikidata\tsource\n";
    private static final String ACTORS = "id\tname\tkind\taliases\tcategory\tcountry\tparent\twikidata\tsource\n";
    private static final String PEOPLE = "id\tname\taliases\taffiliation\tcountry\twikidata\tsource\n";
    private static final String IRAQ = "iraq\tIraq\tcountry\t\tIraqi|Iraqis\t\tIQ\t33\t44\t99237\tQ796\tgeonames\n";

    @Test
    void reads_every_column_of_a_place() {
        Gazetteer gazetteer = sound(Map.of(
                "places.tsv",
                PLACES + IRAQ
                        + "mosul\tMosul\tcity\tMossoul|al-Mawsil\t\tiraq\tIQ\t36.335\t43.11889\t99072\tQ83387"
                        + "\tfacts\n"));
        assertThat(gazetteer.byId("mosul"))
                .contains(new Place(
                        "mosul",
                        "Mosul",
                        Place.Kind.CITY,
                        List.of("Mossoul", "al-Mawsil"),
                        List.of(),
                        Optional.of("iraq"),
                        Optional.of("IQ"),
                        Optional.of(new Point("36.335", "43.11889")),
                        new Links(Optional.of("99072"), Optional.of("Q83387"), "facts")));
    }

    @Test
    void skips_comments_and_blank_lines_and_takes_windows_line_ends() {
        String file = "# all of Iraq\r\n" + (PLACES + "\n# a comment\n" + IRAQ).replace("\n", "\r\n");
        assertThat(sound(Map.of("places.tsv", file)).entries())
                .extracting(Entry::id)
                .containsExactly("iraq");
    }

    @Test
    void columns_may_stand_in_any_order() {
        String file = "name\tid\tkind\tdemonyms\taliases\twithin\tcountry\tlat\tlon\tgeonames\twikidata\tsource\n"
                + "Iraq\tiraq\tcountry\tIraqi\t\t\t\t\t\t\t\t\n";
        assertThat(sound(Map.of("places.tsv", file)).withDemonym("Iraqi")).hasSize(1);
    }

    @Test
    void lists_all_faults_with_file_line_and_remedy() {
        Map<String, String> files = Map.of(
                "places.tsv",
                PLACES
                        + IRAQ
                        + "Mosul\tMosul\tcity\t\t\tiraq\tIrak\t36\t\t\t\t\n"
                        + "erbil\tErbil\tmetropolis\tArbil|\t\tkurdistan\tIQ\t96\t44\tno\tP1\t\n"
                        + "short\tShort\n"
                        + IRAQ,
                "actors.tsv",
                ACTORS + "pkk\tPKK\tarmedGroup\t\tguerrilla\t\tiraq\t\t\n",
                "people.tsv",
                PEOPLE + "someone\t-\t\tnobody\t\t\t\n");
        assertThat(faults(files))
                .containsExactly(
                        "g/actors.tsv:2: no category: \"guerrilla\"",
                        "g/actors.tsv:2: parent names no actor: iraq",
                        "g/people.tsv:2: no name: \"-\"",
                        "g/people.tsv:2: affiliation names no actor or organisation: nobody",
                        "g/places.tsv:3: no id: \"Mosul\"",
                        "g/places.tsv:3: no country: \"Irak\"",
                        "g/places.tsv:3: half a point",
                        "g/places.tsv:4: unknown kind \"metropolis\"",
                        "g/places.tsv:4: an empty name in aliases",
                        "g/places.tsv:4: no lat: \"96\"",
                        "g/places.tsv:4: no geonames: \"no\"",
                        "g/places.tsv:4: no wikidata id: \"P1\"",
                        "g/places.tsv:4: within names no place: kurdistan",
                        "g/places.tsv:5: 2 cells under 12 columns",
                        "g/places.tsv:6: duplicate id iraq");
    }

    @Test
    void a_fault_says_what_to_do() {
        GazetteerReading reading = read(Map.of("places.tsv", PLACES + "a\tA\tisland\t\t\t\t\t\t\t\t\t\n"));
        assertThat(((GazetteerReading.Faulty) reading).faults().get(0).remedy())
                .startsWith("write one of country, region, governorate");
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("g/places.tsv:2: unknown kind \"island\"");
    }

    @Test
    void places_that_contain_each_other_are_a_fault_of_each() {
        String rows = "a\tA\tcity\t\t\tb\t\t\t\t\t\t\n"
                + "b\tB\tcity\t\t\ta\t\t\t\t\t\t\n"
                + "c\tC\ttown\t\t\ta\t\t\t\t\t\t\n";
        assertThat(faults(Map.of("places.tsv", PLACES + rows)))
                .containsExactly(
                        "g/places.tsv:2: within leads from a back to a",
                        "g/places.tsv:3: within leads from b back to b");
    }

    @Test
    void ids_are_unique_over_all_tables() {
        String actor = ACTORS + "iraq\tIraq\tgovernment\t\t\t\t\t\t\n";
        assertThat(faults(Map.of("places.tsv", PLACES + IRAQ, "actors.tsv", actor)))
                .containsExactly("g/actors.tsv:2: duplicate id iraq");
    }

    @Test
    void a_file_that_is_no_table_or_no_text_is_a_fault() {
        TreeMap<String, byte[]> tables = new TreeMap<>();
        tables.put("weapons.tsv", new byte[0]);
        tables.put("actors.tsv", new byte[] {(byte) 0xff, (byte) 0xfe});
        tables.put("people.tsv", new byte[0]);
        tables.put("places.tsv", "id\tname\n".getBytes(StandardCharsets.UTF_8));
        GazetteerReading reading = GazetteerReader.read(List.of(new GazetteerFolder("g", tables)));
        assertThat(whats(reading))
                .containsExactly(
                        "g/actors.tsv: is not UTF-8",
                        "g/people.tsv: is empty",
                        "g/places.tsv:1: its columns are [id, name]",
                        "g/weapons.tsv: is no table of a gazetteer");
        assertThat(faults(Map.of())).containsExactly("g: has no table");
    }

    @Test
    void a_later_folder_adds_and_overrides_by_id() {
        GazetteerFolder ours = folder(Map.of("places.tsv", PLACES + IRAQ));
        String theirs = PLACES + "iraq\tRepublic of Iraq\tcountry\t\t\t\t\t\t\t\t\t\n"
                + "hit\tHit\ttown\t\t\tiraq\t\t\t\t\t\t\n";
        Gazetteer both = GazetteerReader.read(List.of(ours, folder(Map.of("places.tsv", theirs))))
                .orThrow();
        assertThat(both.entries()).extracting(Entry::name).containsExactly("Hit", "Republic of Iraq");
        assertThat(both.named("Iraq")).isEmpty();
        assertThat(both.digest())
                .isNotEqualTo(GazetteerReader.read(List.of(ours)).orThrow().digest());
    }

    @Test
    void an_override_stays_in_its_table() {
        GazetteerFolder ours = folder(Map.of("places.tsv", PLACES + IRAQ));
        GazetteerFolder theirs = folder(Map.of("people.tsv", PEOPLE + "iraq\tIraq\t\t\t\t\t\n"));
        assertThat(whats(GazetteerReader.read(List.of(ours, theirs))))
                .containsExactly("g/people.tsv:2: id iraq belongs to places.tsv");
    }

    @Test
    void a_folder_on_disk_is_read_and_a_missing_one_is_named(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("places.tsv"), PLACES + IRAQ);
        Files.writeString(folder.resolve("README.md"), "not a table");
        assertThat(GazetteerReader.read(List.of(GazetteerFolder.at(folder)))
                        .orThrow()
                        .entries())
                .hasSize(1);
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> GazetteerFolder.at(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }

    private static Gazetteer sound(Map<String, String> files) {
        return read(files).orThrow();
    }

    private static List<String> faults(Map<String, String> files) {
        return whats(read(files));
    }

    private static List<String> whats(GazetteerReading reading) {
        assertThat(reading).isInstanceOf(GazetteerReading.Faulty.class);
        return ((GazetteerReading.Faulty) reading)
                .faults().stream()
                        .map(fault -> fault.toString().replace("; " + fault.remedy(), ""))
                        .toList();
    }

    private static GazetteerReading read(Map<String, String> files) {
        return GazetteerReader.read(List.of(folder(files)));
    }

    private static GazetteerFolder folder(Map<String, String> files) {
        TreeMap<String, byte[]> tables = new TreeMap<>();
        files.forEach((name, text) -> tables.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new GazetteerFolder("g", tables);
    }
}
