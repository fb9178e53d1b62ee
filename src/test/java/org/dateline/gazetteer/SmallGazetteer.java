package org.dateline.gazetteer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A gazetteer written in a test, row by row, in the format of the files; names in a list are joined with {@code |}. */
public final class SmallGazetteer {
    private final Map<Table, List<String>> rows = new TreeMap<>();

    /** A place; {@code demonyms} and {@code within} may be empty. */
    public SmallGazetteer place(String id, String name, String kind, String aliases, String demonyms, String within) {
        return row(Table.PLACES, id, name, kind, aliases, demonyms, within, "", "", "", "", "", "test");
    }

    public SmallGazetteer country(String id, String name, String demonyms, String code) {
        return row(Table.PLACES, id, name, "country", "", demonyms, "", code, "", "", "", "", "test");
    }

    /** A place in the country with the code {@code country}. */
    public SmallGazetteer placeIn(String country, String id, String name, String kind, String aliases, String within) {
        return row(Table.PLACES, id, name, kind, aliases, "", within, country, "", "", "", "", "test");
    }

    /** An actor of the country with the code {@code country}. */
    public SmallGazetteer actorOf(String country, String id, String name, String kind, String aliases) {
        return row(Table.ACTORS, id, name, kind, aliases, "", country, "", "", "test");
    }

    public SmallGazetteer actor(String id, String name, String kind, String aliases) {
        return row(Table.ACTORS, id, name, kind, aliases, "", "", "", "", "test");
    }

    public SmallGazetteer organisation(String id, String name, String kind, String aliases) {
        return row(Table.ORGANISATIONS, id, name, kind, aliases, "", "", "test");
    }

    public SmallGazetteer person(String id, String name, String aliases) {
        return row(Table.PEOPLE, id, name, aliases, "", "", "", "test");
    }

    /** A row as it stands in the file. */
    SmallGazetteer row(Table table, String... cells) {
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(String.join("\t", cells));
        return this;
    }

    public Gazetteer build() {
        return GazetteerReader.read(List.of(folder("test"))).orThrow();
    }

    /** With the places of a GeoNames dump behind it. */
    public Gazetteer with(Path dump) {
        return GazetteerSources.withDump(build(), dump).gazetteer();
    }

    GazetteerFolder folder(String name) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        rows.forEach((table, lines) -> tables.put(table.fileName(), bytes(table, lines)));
        return new GazetteerFolder(name, tables);
    }

    private static byte[] bytes(Table table, List<String> lines) {
        String file = String.join("\t", table.columns()) + "\n" + String.join("\n", lines) + "\n";
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
