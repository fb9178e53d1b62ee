package org.dateline.event;

import java.util.Optional;
import org.dateline.gazetteer.Entry;
import org.dateline.text.Span;

/**
 * Somebody that the text names or describes.
 *
 * @param span the words
 * @param name the entry's name, or the fullest form in the text
 * @param entry what it refers to, if known
 * @param named false for a description only ("a medical source"), true for a name
 */
public record Party(Span span, String name, Optional<Entry> entry, boolean named) {}
