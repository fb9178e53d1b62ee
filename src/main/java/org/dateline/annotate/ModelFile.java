package org.dateline.annotate;

import org.dateline.text.Digest;

/** A file that decides what the program sees in a text: its name and SHA-256. */
public record ModelFile(String name, Digest digest) {}
