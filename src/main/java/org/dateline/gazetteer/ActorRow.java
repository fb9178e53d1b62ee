package org.dateline.gazetteer;

import java.util.Optional;
import java.util.regex.Pattern;

/** A row of actors.tsv. */
final class ActorRow {
    private static final String CATEGORIES = "civilian|military|police|militia|militant|mixed|unknown";

    private ActorRow() {}

    static Actor read(Row row) {
        return new Actor(
                row.id(),
                row.name(),
                row.kind(Actor.Kind.class),
                row.names("aliases"),
                row.matching(
                        "category",
                        Pattern.compile(CATEGORIES),
                        "write one of " + CATEGORIES.replace("|", ", ") + ", or nothing"),
                row.countries(),
                row.optional("parent"),
                row.links(Optional.empty()));
    }
}
