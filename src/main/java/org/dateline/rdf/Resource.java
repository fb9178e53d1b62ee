package org.dateline.rdf;

import org.dateline.text.Digest;

/**
 * A file that a reading depends on.
 *
 * @param kind {@code sentence model}, {@code token model}, {@code tagger model}, {@code name model}, {@code gazetteer},
 *     {@code rule book} or {@code configuration}
 * @param name the file's name
 */
public record Resource(String kind, String name, Digest digest) {
    /** The line that stands for it in the description of a pipeline. */
    String line() {
        return "resource " + kind + " " + digest.hex() + " " + name;
    }
}
