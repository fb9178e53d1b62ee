package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of a gazetteer folder, in the order in which they are read and hashed. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, the readers are methods without state
enum Table {
    PLACES(
            "places.tsv",
            "id name kind aliases demonyms within country lat lon geonames wikidata source",
            PlaceRow::read),
    ACTORS("actors.tsv", "id name kind aliases category country parent wikidata source", ActorRow::read),
    ORGANISATIONS("organisations.tsv", "id name kind aliases country wikidata source", OrganisationRow::read),
    PEOPLE("people.tsv", "id name aliases affiliation country wikidata source", PersonRow::read);

    /** Turns a row into the table's kind of entry, reporting to the row what cannot be understood. */
    interface RowReader {
        Entry read(Row row);
    }

    private final String fileName;
    private final List<String> columns;
    private final RowReader reader;

    Table(String fileName, String columns, RowReader reader) {
        this.fileName = fileName;
        this.columns = List.of(columns.split(" "));
        this.reader = reader;
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return columns;
    }

    Entry read(Row row) {
        return reader.read(row);
    }

    static Optional<Table> named(String fileName) {
        return Arrays.stream(values())
                .filter(table -> table.fileName.equals(fileName))
                .findFirst();
    }
}
