package org.dateline.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;

/** The normalised characters of an article (Unicode NFC), identified by their SHA-256. */
public final class Text {
    private final String value;
    private final Digest digest;
    private final boolean plain;

    private Text(String value) {
        this.value = value;
        this.digest = Digest.of(value.getBytes(StandardCharsets.UTF_8));
        this.plain = value.codePointCount(0, value.length()) == value.length();
    }

    /** Normalises {@code characters} to NFC. */
    public static Text of(String characters) {
        return new Text(Normalizer.normalize(characters, Normalizer.Form.NFC));
    }

    public String value() {
        return value;
    }

    /** SHA-256 of the characters in UTF-8. */
    public Digest digest() {
        return digest;
    }

    /** The words at {@code span}. */
    public String slice(Span span) {
        return value.substring(span.begin(), span.end());
    }

    /** Length in code points. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** The same range counted in code points. */
    public CodePointSpan codePoints(Span span) {
        if (plain) {
            return new CodePointSpan(span.begin(), span.end());
        }
        int begin = value.codePointCount(0, span.begin());
        return new CodePointSpan(begin, begin + value.codePointCount(span.begin(), span.end()));
    }

    /** The words at {@code span}, or an {@link IllegalArgumentException} when the text is shorter. */
    public String slice(CodePointSpan span) {
        if (span.end() > length()) {
            throw new IllegalArgumentException(span + " lies outside a text of " + length() + " code points");
        }
        int begin = value.offsetByCodePoints(0, span.begin());
        return value.substring(begin, value.offsetByCodePoints(begin, span.end() - span.begin()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
