package org.dateline.article;

import java.util.List;

/** A text with its passages in order, none overlapping. */
record Composition(String text, List<Passage> passages) {
    Composition {
        passages = List.copyOf(passages);
    }
}
