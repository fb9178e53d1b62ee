package org.dateline.gazetteer;

import java.util.List;

/** One thing known by name. Its id is final: it is the last part of its IRI. */
public sealed interface Entry permits Place, Actor, Organisation, Person {
    /** Lower-case slug, unique over the gazetteer. */
    String id();

    /** The usual English name. */
    String name();

    /** Other spellings and names, without {@link #name()}. */
    List<String> aliases();
}
