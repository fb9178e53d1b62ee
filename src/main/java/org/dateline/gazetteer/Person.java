package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/** A public official or commander; private persons are never in a gazetteer. */
public record Person(
        String id,
        String name,
        List<String> aliases,
        Optional<String> affiliation,
        Optional<String> country,
        Links links)
        implements Entry {
    public Person {
        aliases = List.copyOf(aliases);
    }
}
