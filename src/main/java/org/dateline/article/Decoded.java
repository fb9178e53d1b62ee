package org.dateline.article;

/** What decoding bytes came to. */
sealed interface Decoded {
    /**
     * @param value the characters
     * @param remark how they were decoded when that was not plain, else empty
     */
    record Characters(String value, String remark) implements Decoded {}

    /** The bytes are no text. */
    record NoText(Fault fault) implements Decoded {}
}
