package org.dateline.store;

import org.dateline.text.Digest;

/**
 * An input of a build as the store remembers it.
 *
 * @param sourceName its file's name, as it was given
 * @param raw SHA-256 of its bytes
 */
public record InputRecord(String sourceName, Digest raw) {}
