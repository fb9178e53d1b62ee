package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Mention;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Organisation;

/** What a mention refers to. */
public sealed interface Link {
    Mention mention();

    /** The entry, if one is known. */
    default Optional<Entry> entry() {
        return Optional.empty();
    }

    /**
     * A mention of a known entry.
     *
     * @param evidence why this entry: {@code name}, {@code surname}, {@code abbreviation}, {@code containment}, {@code prior} ...
     */
    record Known(Mention mention, Entry known, String evidence) implements Link {
        @Override
        public Optional<Entry> entry() {
            return Optional.of(known);
        }
    }

    /** A mention that several entries could mean, none of them clearly. */
    record Ambiguous(Mention mention, List<Entry> candidates) implements Link {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A mention of nothing that is known.
     *
     * @param name the fullest form of the name in this article ("Thaer al-Mousawi" for "al-Mousawi")
     * @param outlet what kind of news outlet its form and use show it to be; empty for everything else
     */
    record Unknown(Mention mention, String name, Optional<Organisation.Kind> outlet) implements Link {
        /** A name that is no outlet's. */
        public Unknown(Mention mention, String name) {
            this(mention, name, Optional.empty());
        }
    }
}
