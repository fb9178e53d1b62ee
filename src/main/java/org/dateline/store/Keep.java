package org.dateline.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of the texts a store keeps. Every claim can be checked with any of them, given the sources. */
public enum Keep {
    /** The words of numbers, claimants, places, days and names; sentences by their offsets only. */
    QUOTES,
    /** The sentences that something rests on as well. */
    SENTENCES,
    /** The whole texts as well, in files beside the database. */
    TEXT;

    /** The word for it on command lines and in the store's own file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Keep> of(String code) {
        return Stream.of(values()).filter(keep -> keep.code().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return code();
    }
}
