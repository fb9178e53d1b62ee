package org.dateline.gazetteer;

import java.util.Optional;

/** A row of organisations.tsv. */
final class OrganisationRow {
    private OrganisationRow() {}

    static Organisation read(Row row) {
        return new Organisation(
                row.id(),
                row.name(),
                row.kind(Organisation.Kind.class),
                row.names("aliases"),
                row.country(),
                row.links(Optional.empty()));
    }
}
