package org.dateline.gazetteer;

import java.util.List;

/** What came of reading gazetteer folders. */
public sealed interface GazetteerReading {
    /** The gazetteer, or {@link IllegalStateException} listing the faults. */
    Gazetteer orThrow();

    /** Every row was understood. */
    record Sound(Gazetteer gazetteer) implements GazetteerReading {
        @Override
        public Gazetteer orThrow() {
            return gazetteer;
        }
    }

    /** Nothing is used of folders with faults; all of the faults are listed, by file and line. */
    record Faulty(List<Fault> faults) implements GazetteerReading {
        public Faulty {
            faults = List.copyOf(faults);
        }

        @Override
        public Gazetteer orThrow() {
            throw new IllegalStateException("faulty gazetteer:\n"
                    + String.join("\n", faults.stream().map(Fault::toString).toList()));
        }
    }
}
