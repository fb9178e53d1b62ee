package org.dateline.evaluate;

import java.util.List;

/** What a careful reader found in an article; {@code name} is the stem of the names of its files. */
record GoldArticle(String name, List<Told> claims) {
    GoldArticle {
        claims = List.copyOf(claims);
    }
}
