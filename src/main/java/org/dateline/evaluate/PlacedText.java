package org.dateline.evaluate;

import java.util.List;

/** A text whose places are known. */
record PlacedText(String id, String text, List<Toponym> toponyms) {
    PlacedText {
        toponyms = List.copyOf(toponyms);
    }
}
