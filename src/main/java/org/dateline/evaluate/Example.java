package org.dateline.evaluate;

import java.util.List;

/** A claim that was read: what its confidence depends on, and whether harm and figure were right. */
record Example(String article, List<String> features, boolean right) {
    Example {
        features = List.copyOf(features);
    }
}
