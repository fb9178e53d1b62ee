package org.dateline.ontology;

import java.util.List;

/** How a term hangs together with others, in one respect: its domain, its sub-classes, its alignments. */
record Fact(String label, List<Ref> values) {
    Fact {
        values = List.copyOf(values);
    }
}
