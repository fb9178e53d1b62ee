package org.dateline.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 in lower-case hexadecimal (64 digits). */
public record Digest(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("no SHA-256 in hexadecimal: " + hex);
        }
    }

    public static Digest of(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The digest of {@code characters} in UTF-8. */
    public static Digest of(String characters) {
        return of(characters.getBytes(StandardCharsets.UTF_8));
    }

    /** The first {@code digits} hexadecimal digits. */
    public String head(int digits) {
        return hex.substring(0, digits);
    }

    @Override
    public String toString() {
        return hex;
    }
}
