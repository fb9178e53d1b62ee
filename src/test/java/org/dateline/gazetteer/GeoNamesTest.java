package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.text.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dump in GeoNames' format behind the gazetteer's tables; its rows from 9000001 on are invented. */
class GeoNamesTest {
    private static final Path DUMP = Path.of("src/test/resources/org/dateline/gazetteer/geonames.txt");
    private static final Gazetteer TABLES = new SmallGazetteer()
            .country("iraq", "Iraq", "Iraqi", "IQ")
            .country("united-states", "United States", "American", "US")
            .placeIn("IQ", "mosul", "Mosul", "city", "", "iraq")
            .row(Table.PLACES, "aleppo", "Haleb", "city", "Aleppo", "", "", "SY", "36.2", "37.1", "", "", "test")
            .row(Table.PLACES, "mersin", "Old Name", "city", "", "", "", "TR", "", "", "304531", "", "test")
            .placeIn("XA", "sorvia-province", "Sorvia Province", "governorate", "", "")
            .build();
    private static final GazetteerSources.Loaded LOADED = GazetteerSources.withDump(TABLES, DUMP);
    private static final Gazetteer GAZETTEER = LOADED.gazetteer();

    @TempDir
    Path folder;

    @Test
    void a_place_that_only_the_dump_knows_has_an_id_by_its_number() {
        Place kelmar = place("geonames-9000005");

        assertThat(kelmar.name()).isEqualTo("Kelmar");
        assertThat(kelmar.kind()).isEqualTo(Place.Kind.CITY);
        assertThat(kelmar.country()).contains("XA");
        assertThat(kelmar.point()).contains(new Point("11.1", "21.1"));
        assertThat(kelmar.population()).isEqualTo(310_000);
        assertThat(kelmar.links()).isEqualTo(new Links(Optional.of("9000005"), Optional.empty(), "geonames"));
    }

    @Test
    void codes_of_administration_say_what_lies_in_what() {
        assertThat(containers("geonames-9000007"))
                .containsExactly("geonames-9000004", "geonames-9000002", "geonames-9000001");
        assertThat(containers("geonames-9000005")).containsExactly("geonames-9000002", "geonames-9000001");
        assertThat(containers("geonames-9000006"))
                .as("a province of the tables")
                .containsExactly("sorvia-province");
        assertThat(containers("geonames-9000015"))
                .as("a province that is in no row")
                .containsExactly("united-states");
        assertThat(containers("geonames-9000001")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9000001,COUNTRY", "9000002,GOVERNORATE", "9000004,DISTRICT", "9000006,TOWN", "9000007,VILLAGE",
        "9000011,RIVER", "9000012,AREA", "9000018,CAMP", "9000019,AREA", "9000020,NEIGHBOURHOOD",
    })
    void feature_codes_give_kinds(String number, Place.Kind kind) {
        assertThat(place("geonames-" + number).kind()).isEqualTo(kind);
    }

    @Test
    void hills_and_places_that_are_no_more_are_left_out() {
        assertThat(GAZETTEER.byId("geonames-9000013")).isEmpty();
        assertThat(GAZETTEER.byId("geonames-9000014")).isEmpty();
    }

    @Test
    void names_are_found_in_any_spelling_that_folds_alike() {
        assertThat(world("Kelmarr")).containsExactly("geonames-9000005");
        assertThat(world("Oland Ru")).containsExactly("geonames-9000009");
        assertThat(world("Öland Rü")).containsExactly("geonames-9000009");
        assertThat(world("VESTRY")).containsExactly("geonames-9000007", "geonames-9000008");
        assertThat(world("KLM")).as("a code").isEmpty();
    }

    @Test
    void the_tables_win_where_both_know_a_place() {
        assertThat(GAZETTEER.byId("geonames-170063"))
                .as("same name within 25 km")
                .isEmpty();
        assertThat(GAZETTEER.byId("geonames-304531")).as("same number").isEmpty();
        assertThat(GAZETTEER.byId("geonames-99072"))
                .as("the one large city of that name")
                .isEmpty();
        assertThat(world("Mosul")).as("a town elsewhere").containsExactly("geonames-9000017");
    }

    @Test
    void the_tables_get_what_they_lack() {
        Place mosul = place("mosul");
        assertThat(mosul.point()).contains(new Point("36.335", "43.11889"));
        assertThat(mosul.links().geonames()).contains("99072");
        assertThat(mosul.links().source()).isEqualTo("test");
        assertThat(place("aleppo").point()).as("its own").contains(new Point("36.2", "37.1"));
        assertThat(place("sorvia-province").links().geonames()).contains("9000003");
    }

    @Test
    void the_tables_keep_their_digest_and_the_dump_has_its_own() throws IOException {
        assertThat(GAZETTEER.digest()).isEqualTo(TABLES.digest());
        assertThat(LOADED.dump()).contains(Digest.of(Files.readAllBytes(DUMP)));
    }

    @Test
    void a_bad_line_is_told_and_left_out() throws IOException {
        String good = Files.readAllLines(DUMP).get(0);
        Path file = Files.writeString(
                folder.resolve("bad.txt"),
                String.join(
                        "\n",
                        "one\ttwo",
                        good.replaceFirst("^[0-9]+", "x"),
                        good.replaceFirst("\t[0-9]+\\.[0-9]+\t", "\t91.5\t"),
                        good));

        GazetteerSources.Loaded loaded = GazetteerSources.withDump(TABLES, file);

        String name = file.toString();
        assertThat(loaded.badLines()).isEqualTo(3);
        assertThat(loaded.faults())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(name + ":1: 2 cells instead of 19; "),
                        second -> assertThat(second).startsWith(name + ":2: no GeoNames id: \"x\"; "),
                        third -> assertThat(third).startsWith(name + ":3: no point: \"91.5\""));
        assertThat(loaded.gazetteer().byId("mosul").map(Place.class::cast).flatMap(Place::point))
                .isPresent();
    }

    @Test
    void of_a_file_in_another_format_the_first_hundred_faults_are_told() throws IOException {
        Path file = Files.writeString(folder.resolve("other.txt"), "no row\n".repeat(250));

        GazetteerSources.Loaded loaded = GazetteerSources.withDump(TABLES, file);

        assertThat(loaded.badLines()).isEqualTo(250);
        assertThat(loaded.faults()).hasSize(100);
    }

    @Test
    void an_archive_is_read_like_the_file_in_it() throws IOException {
        Path file = folder.resolve("XA.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(zip, "readme.txt", "This is no table.\n".getBytes(StandardCharsets.UTF_8));
            write(zip, "XA.txt", Files.readAllBytes(DUMP));
        }

        GazetteerSources.Loaded loaded = GazetteerSources.withDump(TABLES, file);

        assertThat(loaded.badLines()).isZero();
        assertThat(loaded.gazetteer().worldSize()).isEqualTo(GAZETTEER.worldSize());
        assertThat(loaded.dump()).contains(Digest.of(Files.readAllBytes(file)));
    }

    @Test
    void an_archive_without_a_table_is_a_fault() throws IOException {
        Path file = folder.resolve("empty.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(zip, "notes.md", new byte[0]);
        }

        assertThat(GazetteerSources.withDump(TABLES, file).faults())
                .extracting(Fault::what)
                .containsExactly("holds no .txt file");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path file = folder.resolve("absent.txt");
        assertThatThrownBy(() -> GazetteerSources.withDump(TABLES, file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent.txt");
    }

    @Test
    void distances_are_those_along_the_surface() {
        Point mosul = new Point("36.335", "43.11889");
        assertThat(mosul.kilometres(new Point("33.34058", "44.40088"))).isBetween(352.0, 355.0);
        assertThat(mosul.kilometres(mosul)).isZero();
        assertThat(new Point("0", "179.5").kilometres(new Point("0", "-179.5"))).isBetween(111.0, 111.4);
    }

    private static void write(OutputStream out, String name, byte[] bytes) throws IOException {
        ZipOutputStream zip = (ZipOutputStream) out;
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static List<String> world(String name) {
        return GAZETTEER.namedInWorld(name).stream().map(Place::id).toList();
    }

    private static List<String> containers(String id) {
        return GAZETTEER.containers(place(id)).stream().map(Place::id).toList();
    }

    private static Place place(String id) {
        return (Place) GAZETTEER.byId(id).orElseThrow();
    }
}
