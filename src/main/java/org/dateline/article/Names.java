package org.dateline.article;

/** What personal names look like, as pieces of regular expressions. */
final class Names {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.-]*|al-\\p{Lu}[\\p{L}'’-]*|de|van|von|der|bin|ibn|el|al)";

    /** One to five words, the first with a capital. */
    static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: " + WORD + "){0,4}";

    /** One name or several. */
    static final String NAMES = NAME + "(?:(?:,| and| &|, and) " + NAME + "){0,4}";

    private Names() {}
}
