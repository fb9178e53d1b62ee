package org.dateline.evaluate;

import java.util.List;

/** What a careful reader, or the program, found in an article; {@code name} is the stem of the names of its files. */
record ToldArticle(String name, List<Told> claims, List<ToldStance> stances) {
    ToldArticle {
        claims = List.copyOf(claims);
        stances = List.copyOf(stances);
    }
}
