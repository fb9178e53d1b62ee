package org.dateline.article;

import java.util.Optional;

/**
 * An article as it came, still unread. The arrays are not copied and must not be changed.
 *
 * @param name relative to what the user gave, with {@code /} between folders
 * @param sideFile the bytes of {@code NAME.meta.json}, when there is one
 */
@SuppressWarnings("ArrayRecordComponent")
public record Input(String name, byte[] bytes, Optional<byte[]> sideFile, MediaKind kind) {}
