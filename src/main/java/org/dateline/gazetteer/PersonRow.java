package org.dateline.gazetteer;

import java.util.Optional;

/** A row of people.tsv. */
final class PersonRow {
    private PersonRow() {}

    static Person read(Row row) {
        return new Person(
                row.id(),
                row.name(),
                row.names("aliases"),
                row.optional("affiliation"),
                row.country(),
                row.links(Optional.empty()));
    }
}
