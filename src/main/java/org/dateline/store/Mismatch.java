package org.dateline.store;

import java.util.Comparator;

/**
 * Something in a store that is not as it was recorded.
 *
 * @param publication IRI of the publication; of the graph itself where no publication is recorded for it
 * @param subject IRI of the node at fault
 * @param detail what was expected and what was found, for people
 */
public record Mismatch(String publication, Kind kind, String subject, String detail) implements Comparable<Mismatch> {
    private static final Comparator<Mismatch> ORDER = Comparator.comparing(Mismatch::publication)
            .thenComparing(Mismatch::kind)
            .thenComparing(Mismatch::subject)
            .thenComparing(Mismatch::detail);

    /** What does not agree. */
    public enum Kind {
        /** A file of a release that is missing, changed or not listed. */
        FILE,
        /** A graph that no provenance speaks of. */
        UNRECORDED_GRAPH,
        /** The hash or number of quads of a graph. */
        GRAPH,
        /** A second graph of one publication, or a statement in a graph of another publication. */
        PLACE_OF_EVIDENCE,
        /** A graph that breaks a shape of the ontology. */
        SHAPE,
        /** A quote whose length or place in its sentence does not fit its offsets. */
        QUOTE,
        /** Something that nothing refers to, in a graph where everything is referred to. */
        ORPHAN,
        /** A reference to something that the store does not hold. */
        DANGLING,
        /** What is recorded of a graph, its extraction, pipeline and files. */
        PROVENANCE,
        /** Incidents, conflicts and figures that do not follow from the evidence, and those that are missing. */
        DERIVED,
        /** A correction that was changed, or what follows from corrections. */
        CORRECTION,
        /** What is recorded of the inputs of the build. */
        INPUT,
        /** The kept text or the source is not the text that was read. */
        TEXT,
        /** A quote that does not stand in the text. */
        QUOTE_IN_TEXT,
        /** The bytes of the source are others than were read. */
        RAW,
        /** Sources were given, but none for this publication. */
        SOURCE_MISSING,
        /** Reading the source again gives another graph. */
        REBUILD
    }

    /** By publication, kind, subject and detail. */
    @Override
    public int compareTo(Mismatch other) {
        return ORDER.compare(this, other);
    }
}
