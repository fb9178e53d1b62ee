package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of a gazetteer folder, in the order in which they are read and hashed. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, the readers are methods without state
enum Table {
    PLACES("places.tsv", "id name kind aliases demonyms within country lat lon geonames wikidata source"),
    ACTORS("actors.tsv", "id name kind aliases category country parent wikidata source"),
    ORGANISATIONS("organisations.tsv", "id name kind aliases country wikidata source"),
    PEOPLE("people.tsv", "id name aliases affiliation country wikidata source");

    private final String fileName;
    private final String columns;

    Table(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return List.of(columns.split(" "));
    }

    /** The entry in {@code row}, which notes what cannot be understood. */
    Entry read(Row row) {
        return switch (this) {
            case PLACES -> PlaceRow.read(row);
            case ACTORS -> ActorRow.read(row);
            case ORGANISATIONS -> OrganisationRow.read(row);
            case PEOPLE -> PersonRow.read(row);
        };
    }

    static Optional<Table> named(String fileName) {
        return Arrays.stream(values())
                .filter(table -> table.fileName.equals(fileName))
                .findFirst();
    }
}
